#pragma once

#include "gate/check/trial.hpp"
#include "gate/prove/predicate.hpp"
#include "gate/prove/prove.hpp"
#include "gate/prove/solver.hpp"

#include <z3++.h>

#include <cstdint>

namespace asa::prove {

/// The system under proof, as terms and as a program.
struct Subjects {
  const SymbolicSystem& terms;
  const AnySystem& program;
  Support support{};
  bool folds = true;  ///< running licenses are folds of one operation, as by our rules
};

/// The report on a system. Throws std::invalid_argument for an unknown name.
Report report_on(const Subjects& system, const Request& request);

/// Proves properties of a system. The solver's answers for one serve the next.
class Prover {
 public:
  explicit Prover(const Subjects& system) : system_(system) {}

  /// Proves a property on a platform; its histories, if they have events, have up to `events`.
  Proof prove(const Trial& trial, std::int32_t events);

 private:
  void refute(Proof& proof, const Plan& plan);

  const Subjects& system_;
  z3::context context_{};
  Truth::Terms terms_{};
  Solver solver_{context_};
};

}  // namespace asa::prove
