#pragma once

#include "properties/mutants/all.hpp"
#include "properties/mutants/catalogue.hpp"

#include <array>
#include <span>
#include <type_traits>

/// The catalogue entries of each tuple in properties/mutants/all.hpp. Each tuple has its own source
/// file, so that two processors can compile them.
namespace asa {

std::span<const Mutant> boxed_situation_mutants();
std::span<const Mutant> boxed_history_mutants();

/// Whether a mutant inherits everything about situations from the reference unchanged.
template <class M>
inline constexpr bool answers_situations_alike = std::is_same_v<
    decltype(&M::template refusals<Scalar>), decltype(&Reference::refusals<Scalar>)>&&
    std::is_same_v<decltype(&M::template combine<Scalar>), decltype(&Reference::combine<Scalar>)>&&
        std::is_same_v<decltype(&M::template in_force<Scalar>),
                       decltype(&Reference::in_force<Scalar>)>&&
            std::is_same_v<decltype(&M::template gets_signatures<Scalar>),
                           decltype(&Reference::gets_signatures<Scalar>)>&&
                std::is_same_v<decltype(&M::template fits<Scalar>),
                               decltype(&Reference::fits<Scalar>)>;
template <class M>
inline constexpr bool answers_histories_alike =
    std::is_same_v<decltype(&M::template trace<Scalar>), decltype(&Reference::trace<Scalar>)>;

template <class M>
Mutant entry_of_mutant() {
  static const SystemAdapter<M> system;
  return {M::info.name,
          M::info.breaks,
          M::info.fault,
          &system,
          !answers_situations_alike<M>,
          !answers_histories_alike<M>};
}

/// Turns the types of mutants into entries of the catalogue.
template <const auto& Types>
std::span<const Mutant> boxed() {
  static const auto entries = hana::unpack(Types, [](auto... m) {
    return std::array{entry_of_mutant<typename decltype(m)::type>()...};
  });
  return entries;
}

}  // namespace asa
