#pragma once

#include "gate/check/proof_state.hpp"
#include "gate/check/record.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

/// `licgate prove`: the rules and properties that the gate runs, over the terms of a solver, and
/// so for all inputs at once. It needs Z3.
namespace asa::prove {

struct Request {
  std::string property{};   ///< all if empty
  std::string platform{};   ///< all if empty; "any" has its limits open
  std::int32_t events = 0;  ///< the most of a history; 0: as many as the scope of the property
  std::size_t jobs = 1;
};

/// A property on a platform, or on any.
struct Proof {
  const PropertyEntry* property = nullptr;
  const PlatformEntry* platform = nullptr;  ///< null: any
  State state = State::unknown;
  std::string reason{};                  ///< why it is unknown
  bool any_size = false;                 ///< of clusters: by induction on their size, too
  double seconds = 0;                    ///< of a clock
  std::uint64_t structures = 0;          ///< judged, each with all values open
  std::uint64_t questions = 0;           ///< that the solver had to answer
  std::uint64_t sums_within = 0;         ///< that a machine integer holds by their bounds
  std::uint64_t sums_asked = 0;          ///< of which the solver says so
  std::optional<Violation> violation{};  ///< the smallest
};

/// Two readings of the guide, each the default but for one question, or the default; and whether a
/// pair or a cluster tells them apart.
struct Separation {
  std::string_view one;  ///< "default", or the question that is answered in the other way
  std::string_view other;
  Compared compared = Compared::unknown;
  std::optional<Subject> scenario{};       ///< the smallest that does, in the reading `one`
  std::vector<std::string> differences{};  ///< what is seen of it in one and in the other
};

/// What was asked, and what came of it.
struct Report {
  Request request{};
  std::vector<Proof> proofs{};
  std::vector<Separation> readings{};
  double seconds = 0;
};

/// The program was built without a solver.
struct NoSolver : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// Throws std::invalid_argument for names that are none, and NoSolver.
Report report(const Request& request);

std::string to_text(const Report& report);

/// {licgate, seconds, program, results: [{property, platform, state, seconds, of, reason,
/// counterexample}], readings: [{one, other, state, differences, scenario}]}
std::string to_json(const Report& report);

/// 0 if everything is proved.
int exit_code(const Report& report);

}  // namespace asa::prove
