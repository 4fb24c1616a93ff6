#pragma once

#include "gate/audit/judge.hpp"
#include "gate/plan/plan.hpp"
#include "model/time/history.hpp"

#include <cstdint>
#include <optional>
#include <vector>

/// Units as a plan changes them.
namespace asa::plan {

/// Units as they run, and the keys of each.
struct Units {
  audit::Formation group;                ///< with the licenses of all keys
  std::vector<KeyedUnit<Scalar>> keyed;  ///< with the license of the permanent key
};

/// The report's units. If the time-based keys of one cannot be read, its license counts as
/// permanent.
Units units_of(const audit::Report& report);

/// The units after a change of what they run. Their permanent licenses change by as much.
Units changed(const Units& before, const audit::Formation& group);

/// What the permanent key of a unit grants.
std::int32_t permanent(const Units& units, std::size_t unit, Feature f);

/// The units with other permanent licenses, and with their time-based keys on top (KEY-07).
audit::Formation with(const Units& units, const std::vector<Addition>& additions);

/// Whether the units share their licenses. One unit has nothing to share, and before 8.3(1) each
/// runs its own license (FO-02).
bool share(const audit::Formation& group);

/// Whether no clause refuses the units. One unit needs no mate to run its license.
bool forms(const audit::Formation& group);

/// What all units of a group run of a feature. Nothing if they differ and do not share it, or if no
/// clause says what they share.
std::optional<std::int32_t> run_by(const audit::Formation& group, Feature f);

/// Whether every unit of a group runs what is wanted.
bool runs(const audit::Formation& group, const Want& want);

}  // namespace asa::plan
