#pragma once

#include "gate/check/proofs.hpp"
#include "gate/check/record.hpp"
#include "gate/check/stored.hpp"
#include "gate/check/under_test.hpp"
#include "generators/coverage/coverage.hpp"
#include "properties/support.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace asa {

/// A property on a platform.
struct Trial {
  const PropertyEntry* property;
  const PlatformEntry* platform;  ///< null: synthetic platforms
  bool operator==(const Trial&) const = default;
};

/// Every property on every platform that it concerns, and on synthetic ones.
std::vector<Trial> all_trials();

/// The plan, with the answers of a system that has only one reading to those that the scope varies.
Plan in_its_reading(const Support& support, Plan plan);

/// Why a system does not answer about a trial; empty if it does.
std::string why_not(const Trial& trial, const Support& support);

/// The settings that all trials of a run share.
struct TrialSettings {
  const AnySystem& system;
  Support support{};
  std::span<const Stored> stored{};
  std::uint64_t seed = 1;
  Budget budget{};
  Part part{};
  const Proofs* proofs = nullptr;  ///< about the system; null: nothing is proved
  JudgeMaker judges{};             ///< of the system; case by case if empty
};

/// The seed of one trial, independent of what else runs.
std::uint64_t seed_of(const Trial& trial, std::uint64_t seed);

/// Which of `parts` parts of a run tries the stages of a trial before the random one, which are not
/// split; from 1.
std::uint64_t scope_part(std::uint64_t seed_of_trial, std::uint64_t parts);
/// Whether this part does.
bool tries_scope(const Trial& trial, const TrialSettings& settings);

/// Runs every stage except the random one, up to the first violation. Any thread may call this.
Record exhausted(const Trial& trial, const TrialSettings& settings);

/// Tries the random cases with these numbers, on any thread; the tallies of ranges add up.
Tally swept(const Trial& trial, const TrialSettings& settings, Cases cases);

/// The numbers of the random cases of one part, if the run has `all`.
Cases random_cases(std::uint64_t all, const Part& part);
/// The numbers for a trial. A trial proved for all situations has at most `covering_cases`, over
/// all parts; one proved for histories with few events has a quarter.
Cases random_cases(const Trial& trial, const TrialSettings& settings);

/// The outcome of what was tried. A part of a run is never vacuous, because the others may show
/// something; a proved record is vacuous only if it tries nothing.
Outcome outcome_of(const Record& record, bool in_parts);

/// Adds the random cases, unless there is a violation already, and sets the outcome. RapidCheck
/// shrinks a violation, so call this from one thread only.
void finish(Record& record, const TrialSettings& settings, const Tally& random);

/// What does not matter about the violation of a record, if it has one that an engine drew. Call it
/// from one thread only.
Immaterial immaterial_to(const Record& record, const TrialSettings& settings);

/// How many random cases of a trial count for the coverage: later ones add next to nothing.
inline constexpr std::uint64_t covering_cases = 100;

/// Whether a whole run must cover everything: it has at least `covering_cases` random cases.
bool covers(const Budget& budget);
/// Measures the triple cover and the first random cases of trials, as far as they fall to this
/// part.
Coverage coverage_of(std::span<const Trial> trials, const TrialSettings& settings);

/// Runs all stages of a trial in order.
Record run(const Trial& trial, const TrialSettings& settings);

/// The verdict of a judge that questions a system, which may have no answer, or a bad one.
Verdict verdict_or_why_not(const std::function<Verdict()>& judge);

/// The judge that a property makes of a system.
AnyJudge judge_of(const PropertyEntry& property, const AnySystem& system);

}  // namespace asa
