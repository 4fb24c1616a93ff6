#pragma once

#include "gate/check/immaterial.hpp"
#include "generators/engine.hpp"
#include "properties/catalogue.hpp"
#include "properties/no_answer.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace asa {

/// The outcome of one property on one platform.
enum class Outcome {
  holds,
  violated,
  not_answered,  ///< the system does not answer about it
  not_tried,     ///< none of its cases falls to this part of a run
  vacuous,       ///< its premise held in too few cases to mean anything
};

constexpr std::string_view name(Outcome outcome) {
  switch (outcome) {
    case Outcome::holds: return "holds";
    case Outcome::violated: return "violated";
    case Outcome::not_answered: return "not answered";
    case Outcome::not_tried: return "not tried";
    case Outcome::vacuous: break;
  }
  return "vacuous";
}

/// Whether the run knows nothing of a property, neither good nor bad.
constexpr bool says_nothing(Outcome outcome) {
  return outcome == Outcome::not_answered || outcome == Outcome::not_tried;
}

/// The stages of a run, in this order, until a violation: stored counterexamples; every case that
/// differs from the default in at most one, two and three choices, which covers every pair and
/// triple of choices; the whole scope; and random cases with every factor free. A proved property
/// needs no whole scope and few random cases.
enum class Stage {
  stored,
  boundaries,
  pairs,
  triples,
  scope,
  random,
  proof,  ///< not in a run: a violation that a solver found
};
inline constexpr std::array stages{Stage::stored,  Stage::boundaries, Stage::pairs,
                                   Stage::triples, Stage::scope,      Stage::random};

constexpr std::string_view name(Stage stage) {
  switch (stage) {
    case Stage::stored: return "stored";
    case Stage::boundaries: return "boundaries";
    case Stage::pairs: return "pair cover";
    case Stage::triples: return "triple cover";
    case Stage::scope: return "whole scope";
    case Stage::random: return "random";
    case Stage::proof: break;
  }
  return "proof";
}

/// The claims of bad answers, apart from those of any property.
constexpr std::int32_t claim_of(AnswerFault fault) { return -2 - static_cast<std::int32_t>(fault); }

/// Whether a random violation is made smaller: not if each try ends the system.
constexpr bool is_shrunk(const Violation& violation) {
  return violation.claim != claim_of(AnswerFault::lost);
}

/// Consecutive cases of a stage, by number, and what came of them.
struct Interval {
  std::uint64_t first = 0;
  std::uint64_t last = 0;  ///< the number after that of the last case
  std::uint64_t applicable = 0;
  std::uint64_t unanswered = 0;
  bool operator==(const Interval&) const = default;
};
using Intervals = std::vector<Interval>;

/// What a stage tried, up to and including a violation.
struct Counts {
  std::uint64_t cases = 0;
  std::uint64_t applicable = 0;
  bool whole = false;            ///< the stage was completed
  std::uint64_t unanswered = 0;  ///< cases to which the system had no answer
};

/// The name of a platform, or of synthetic ones if null.
constexpr std::string_view platform_name(const PlatformEntry* platform) {
  return platform ? platform->name : "synthetic";
}

/// One property on one platform: what was tried, and the outcome.
struct Record {
  const PropertyEntry* property = nullptr;
  const PlatformEntry* platform = nullptr;  ///< null: synthetic platforms
  std::array<Counts, stages.size()> tried{};
  std::array<Intervals, stages.size()> done{};  ///< what was tried; each part of a run tries one
  std::optional<Violation> violation{};
  Stage violated_in{};  ///< the stage of the violation, if any
  Outcome outcome = Outcome::vacuous;
  bool proved = false;    ///< by a solver, from the sources of this build
  std::string why_not{};  ///< what the system does not answer about
  std::string reason{};   ///< of a violation: what was required, or the fault of the answer
  bool known = false;     ///< the violation is listed as known
  /// The property's fingerprint in the line of the violation; none: the current one.
  std::optional<std::string> fingerprint{};
  Immaterial immaterial{};  ///< what does not matter about the violation

  Counts& at(Stage stage) { return tried[static_cast<std::size_t>(stage)]; }
  const Counts& at(Stage stage) const { return tried[static_cast<std::size_t>(stage)]; }

  Intervals& done_in(Stage stage) { return done[static_cast<std::size_t>(stage)]; }
  const Intervals& done_in(Stage stage) const { return done[static_cast<std::size_t>(stage)]; }

  /// Cases of a completed scope. It includes the covers, which are not counted again.
  std::uint64_t exhausted() const { return at(Stage::scope).whole ? at(Stage::scope).cases : 0; }
  /// If proved, the cases that differ from the default in at most three choices.
  std::uint64_t covered() const { return proved ? at(Stage::triples).cases : 0; }
  std::uint64_t sampled() const { return cases() - exhausted() - covered(); }
  std::uint64_t cases() const { return widest().cases + at(Stage::random).cases; }
  std::uint64_t applicable() const { return widest().applicable + at(Stage::random).applicable; }
  /// Cases to which the system had no answer.
  std::uint64_t unanswered() const { return widest().unanswered + at(Stage::random).unanswered; }
  /// The last stage before the random one that was tried, which includes the stages before it.
  const Counts& widest() const {
    const bool early = violation && Stage::stored < violated_in && violated_in < Stage::scope;
    return at(early ? violated_in : proved ? Stage::triples : Stage::scope);
  }
  std::string_view platform_name() const { return asa::platform_name(platform); }
  std::string_view platform_label() const { return platform ? platform->label : "synthetic"; }
};

/// The strongest evidence: a proof; a scope that was completed or violated; or random cases.
constexpr std::string_view engine_of(const Record& r) {
  if (r.proved && !r.violation) return "proof";
  const bool exhaustive =
      r.at(Stage::scope).whole || (r.violation && r.violated_in != Stage::random);
  return exhaustive ? "exhaustive" : "random";
}

/// One of several parts of a run. The parts divide the random cases of the run among them, and the
/// stages before them trial by trial, so that `licgate merge` makes the record of the run of
/// theirs.
struct Part {
  std::uint64_t which = 1;  ///< from 1
  std::uint64_t of = 1;
};

inline constexpr double max_budget = 86'400;  ///< seconds

/// What a run may spend. A second buys the same number of cases everywhere, so that the same seed
/// and budget give the same run on every machine.
struct Budget {
  double seconds = 25;
  std::uint64_t scope_cases() const { return static_cast<std::uint64_t>(seconds * 3'200); }
  std::uint64_t sampled_cases() const { return static_cast<std::uint64_t>(seconds * 160); }
};

}  // namespace asa
