#pragma once

#include "gate/check/proof_state.hpp"
#include "gate/check/record.hpp"
#include "properties/reference_system.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

/// `licgate prove`: runs the gate's rules and properties on the terms of a solver, and so for all
/// inputs at once. It needs Z3.
namespace asa::prove {

/// What is proved already, and left out of a run.
struct Done {
  std::set<std::string_view> properties{};
  bool readings = false;
  bool rules = false;
};

struct Request {
  std::string property{};   ///< all if empty
  std::string platform{};   ///< all if empty; "any" has symbolic limits
  std::int32_t events = 0;  ///< the most in a history; 0: as many as in the property's scope
  std::size_t jobs = 1;
  Done done{};
};

/// The result for a property on one platform, or on any.
struct Proof {
  const PropertyEntry* property = nullptr;
  const PlatformEntry* platform = nullptr;  ///< null: any
  State state = State::unknown;
  std::string reason{};                  ///< why it is unknown
  bool any_size = false;                 ///< clusters: also proved by induction on their size
  double seconds = 0;                    ///< wall-clock time
  std::uint64_t structures = 0;          ///< judged, each with all values symbolic
  std::uint64_t questions = 0;           ///< answered by the solver
  std::uint64_t sums_within = 0;         ///< sums that fit a machine integer by their bounds
  std::uint64_t sums_asked = 0;          ///< sums left to the solver
  std::optional<Violation> violation{};  ///< the smallest
};

/// Two readings of the guide, each differing from the default in at most one answer, and whether a
/// pair or a cluster tells them apart.
struct Separation {
  std::string_view one;  ///< "default", or the reading with the alternative answer
  std::string_view other;
  Compared compared = Compared::unknown;
  std::optional<Subject> scenario{};       ///< the smallest that does, in reading `one`
  std::vector<std::string> differences{};  ///< how it looks in `one` and in `other`
};

/// A claim about the rules as a whole, of a feature or of a clause (gate/prove/rules.hpp).
struct RuleClaim {
  std::string_view claim;
  std::string_view of;
  State state = State::unknown;
  std::string reason{};                         ///< why it is not proved
  std::optional<Situation<Scalar>> scenario{};  ///< shows that a clause is needed, or a gap
};

/// A request and its results.
struct Report {
  Request request{};
  const AnySystem* program = &reference_system();  ///< the system under proof
  std::vector<Proof> proofs{};
  std::vector<Separation> readings{};
  std::vector<RuleClaim> rules{};
  std::size_t not_answered = 0;  ///< properties on platforms that the system does not answer about
  double seconds = 0;
};

/// The program was built without a solver.
struct NoSolver : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// Throws std::invalid_argument for an unknown name, and NoSolver if built without Z3.
Report report(const Request& request);

std::string to_text(const Report& report);

/// {licgate, seconds, results: [{property, platform, state, seconds, of, sources, reason,
/// counterexample}], readings: [{one, other, state, sources, differences, scenario}], rules:
/// [{claim, of, state, sources, reason, scenario}]}, where `sources` is the proof_digest of the
/// property, or the shared one. It is missing where the system is not the reference, whose sources
/// nobody knows.
std::string to_json(const Report& report);

/// Whether everything in a report is proved; there may be nothing in it.
bool nothing_failed(const Report& report);

/// 0 if everything is proved, and something is.
int exit_code(const Report& report);

}  // namespace asa::prove
