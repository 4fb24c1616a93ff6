#pragma once

#include "model/days.hpp"
#include "model/domain.hpp"
#include "model/fields.hpp"

#include <concepts>
#include <cstdint>

namespace asa {

/// Converts a structure of integers to another domain; copies what is not a domain value.
template <ValueDomain D, template <class> class S>
constexpr S<D> in_domain(const S<Scalar>& structure) {
  S<D> other;
  for_each_value(
      []<class From, class To>(const From& from, To& to) {
        if constexpr (std::same_as<From, To>)
          to = from;
        else if constexpr (std::same_as<From, bool>)
          to = D::truth_of(from);
        else if constexpr (std::same_as<From, Days>)
          to = D::days_of(from);
        else
          to = D::number_of(from);
      },
      structure, other);
  return other;
}

}  // namespace asa
