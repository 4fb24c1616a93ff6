#pragma once

#include "gate/audit/report.hpp"
#include "model/time/trace.hpp"

#include <string_view>
#include <vector>

namespace asa::audit {

/// A history of the units with their keys as they are now, without events. Every unit must have its
/// keys read.
History<Scalar> history_of(Topology topology, const std::vector<UnitReport>& units);

inline constexpr std::string_view failover_off = "failover off (FX-ENC-1)";
/// What the model assumes while failover is off.
inline constexpr std::string_view without_grace =
    "no source says whether the 30-day grace applies; from that day each unit is assumed to run "
    "and use up only its own license";

/// Every expiry up to the last, in order, while all units stay in contact. The history's events are
/// ignored.
std::vector<Expiry> expiries(const History<Scalar>& history);

/// Whether a unit's key was used up in a step (1 or later) of a trace.
bool expired(const Trace<Scalar>& trace, std::size_t step, std::size_t unit, std::size_t key);

/// Whether a unit's key became active in a step (1 or later), even if the step used it up.
bool activated(const Trace<Scalar>& trace, std::size_t step, std::size_t unit, std::size_t key);

/// Sets the expiries of each unit alone, and of the pair or cluster if its running license is
/// known.
void find_expiries(Report& report);

}  // namespace asa::audit
