#pragma once

#include "gate/check/check.hpp"
#include "properties/engine.hpp"

#include <string>

/// The gate for your own rules: a class that answers about situations or about histories is judged
/// by every law, as `licgate check` judges our model.
///
///     struct Acme {
///       static constexpr std::string_view name = "Acme";
///       static constexpr asa::Support supports{.clusters = false, .synthetic = false};
///       asa::Answer<> answer(const asa::Situation<>& situation) const;
///     };
///     int main(int argc, char** argv) { return asa::gate<Acme>(argc, argv); }
namespace asa {

/// The command line of a gate: the options of `licgate check` but --proofs, which are of the
/// reference, and `replay FILE`. Returns the exit code: 0 holds, 1 violated or vacuous, 2 bad
/// usage.
int run_gate(const UnderTest& judged, int argc, char** argv, const std::string& more_help = "");

/// An engine as a system under test.
template <Engine E>
UnderTest under_test() {
#ifdef __OPTIMIZE__
  constexpr bool optimized = true;
#else
  constexpr bool optimized = false;
#endif
  return {&system_of<E>(), support_of<E>(), optimized};
}

template <Engine E>
int gate(int argc, char** argv) {
  return run_gate(under_test<E>(), argc, argv);
}

/// Registers the laws as tests of an existing GoogleTest program, before RUN_ALL_TESTS.
template <Engine E>
void register_laws() {
  register_laws(under_test<E>());
}

}  // namespace asa
