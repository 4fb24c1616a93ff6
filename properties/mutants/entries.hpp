#pragma once

#include "properties/mutants/all.hpp"
#include "properties/mutants/catalogue.hpp"

#include <array>
#include <span>

/// The mutants of each tuple of properties/mutants/all.hpp, boxed each in a source of its own, for
/// the machine of histories is compiled anew for each fault.
namespace asa {

std::span<const Mutant> boxed_situation_mutants();
std::span<const Mutant> boxed_group_mutants();
std::span<const Mutant> boxed_key_mutants();
std::span<const Mutant> boxed_clock_mutants();

template <class M>
Mutant entry_of_mutant() {
  static const Boxed<M> system;
  return {M::info.name, M::info.breaks, M::info.fault, &system};
}

/// Where the types of mutants become entries of the catalogue.
template <const auto& Types>
std::span<const Mutant> boxed() {
  static const auto entries = hana::unpack(Types, [](auto... m) {
    return std::array{entry_of_mutant<typename decltype(m)::type>()...};
  });
  return entries;
}

}  // namespace asa
