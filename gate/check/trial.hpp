#pragma once

#include "gate/check/proofs.hpp"
#include "gate/check/record.hpp"
#include "gate/check/stored.hpp"
#include "generators/coverage/coverage.hpp"

#include <cstddef>
#include <cstdint>
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

/// What every trial of a run is given.
struct TrialSettings {
  const AnySystem& system;
  std::span<const Stored> stored{};
  std::uint64_t seed = 1;
  Budget budget{};
  Part part{};
  const Proofs* proofs = nullptr;  ///< of the system; null: nothing is proved
};

/// The stages but for the random one, up to the first violation. May be called by any thread.
Record exhausted(const Trial& trial, const TrialSettings& settings);

/// The random cases of those numbers: what two ranges come to adds up. May be called by any thread.
Tally swept(const Trial& trial, const TrialSettings& settings, Cases cases);

/// The numbers of the random cases of a part of a run that has so many.
Cases random_cases(std::uint64_t all, const Part& part);
/// Those of a trial. One that is proved of all situations has `covering_cases` at most, in all
/// parts together; one that is proved of histories with few events has a quarter.
Cases random_cases(const Trial& trial, const TrialSettings& settings);

/// Adds the random cases, unless there is a violation already, and says what came of it all; a part
/// of a run is vacuous only if it tries nothing. A violation is shrunk by RapidCheck: for one
/// thread only.
void finish(Record& record, const TrialSettings& settings, const Tally& random);

/// The random cases of a trial that count for the coverage: later ones add next to nothing.
inline constexpr std::uint64_t covering_cases = 100;

/// What the triple cover of trials and the first of their random cases have in common: a part of
/// what a run tries. A run covers what it should if it is not one of several, and has that many
/// random cases.
bool covers(const TrialSettings& settings);
Coverage coverage_of(std::span<const Trial> trials, const TrialSettings& settings);

/// Everything, one after the other.
Record run(const Trial& trial, const TrialSettings& settings);

/// The judge that a property of situations makes of a system, and that of a property of histories.
Judge judge_of(const PropertyEntry& property, const AnySystem& system);
HistoryJudge history_judge_of(const PropertyEntry& property, const AnySystem& system);

}  // namespace asa
