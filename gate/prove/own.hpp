#pragma once

#include "gate/own/gate.hpp"
#include "gate/prove/proof.hpp"
#include "gate/prove/symbolic_engine.hpp"

/// Proofs of your own rules: if the answers of a class are templates over the value domain, every
/// law that it answers about is proved for all inputs, or refuted by the smallest one. Needs Z3.
///
///     struct Acme {
///       template <asa::ValueDomain D>
///       asa::Answer<D> answer(const asa::Situation<D>& situation) const;
///       ...
///     };
///     int main(int argc, char** argv) { return asa::gate_with_proofs<Acme>(argc, argv); }
namespace asa {

namespace prove {

/// The options after `prove`, the first argument, and what they print. Returns the exit code: 0 if
/// everything that is answered is proved, 1 if not, 2 bad usage.
int run_proofs(const Subjects& system, int argc, char** argv);

/// An engine as the subject of proofs.
template <Provable E>
Subjects subjects_of() {
  static const SymbolicEngine<E> terms;
  return {terms, system_of<E>(), support_of<E>(), false};
}

inline constexpr const char* proofs_help =
    "\n\nAs the first argument, `prove` proves the laws for all inputs: see prove --help.";

}  // namespace prove

/// As `gate`, and `prove` with options of its own.
template <prove::Provable E>
int gate_with_proofs(int argc, char** argv) {
  if (argc > 1 && std::string_view(argv[1]) == "prove")
    return prove::run_proofs(prove::subjects_of<E>(), argc, argv);
  return run_gate(under_test<E>(), argc, argv, prove::proofs_help);
}

}  // namespace asa
