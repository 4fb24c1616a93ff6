#pragma once

#include "properties/mutants/all.hpp"
#include "tests/gate/prove/mutants/symbolic_mutants.hpp"

#include <array>
#include <span>

namespace asa::prove {

template <class M>
SymbolicMutant symbolic_entry() {
  static const SystemAdapter<M, Symbolic> system;
  return {M::info.name, &system};
}

/// Where the types of mutants become systems over terms.
template <const auto& Types>
std::span<const SymbolicMutant> symbolic_entries() {
  static const auto entries = hana::unpack(
      Types, [](auto... m) { return std::array{symbolic_entry<typename decltype(m)::type>()...}; });
  return entries;
}

}  // namespace asa::prove
