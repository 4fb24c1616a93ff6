#pragma once

#include "model/domain.hpp"
#include "model/fields.hpp"

#include <concepts>

namespace asa {

/// Selects one of two structures of the same shape.
template <ValueDomain D, template <class> class S>
constexpr S<D> select(const typename D::truth& condition, S<D> yes, const S<D>& no) {
  for_each_value(
      [&]<class Value>(Value& value, const Value& otherwise) {
        if constexpr (std::same_as<Value, typename D::truth>)
          value = (condition && value) || (!condition && otherwise);
        else
          value = D::select(condition, value, otherwise);
      },
      yes, no);
  return yes;
}

}  // namespace asa
