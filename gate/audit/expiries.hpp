#pragma once

#include "gate/audit/report.hpp"
#include "model/time/trace.hpp"

#include <string_view>
#include <vector>

namespace asa::audit {

/// The units with their keys as they are now, without events. All of them are keyed; the platform
/// is that of the first.
History<Scalar> history_of(Topology topology, const std::vector<UnitReport>& units);

inline constexpr std::string_view failover_off = "failover off (FX-ENC-1)";
/// What the model takes for granted then.
inline constexpr std::string_view without_grace =
    "no source says whether the 30-day grace applies; from that day each unit is assumed to run "
    "and use up only its own license";

/// Every expiry up to the last, in order, while all units are in contact; the events of the history
/// do not matter.
std::vector<Expiry> expiries(const History<Scalar>& history);

/// Whether a key of a unit was used up in a step of a trace, 1 or later.
bool expired(const Trace<Scalar>& trace, std::size_t step, std::size_t unit, std::size_t key);

/// Whether a key of a unit became active in a step, 1 or later, be it that it was used up in it.
bool activated(const Trace<Scalar>& trace, std::size_t step, std::size_t unit, std::size_t key);

/// Sets the expiries of every unit alone, and of the pair or cluster where its running license is
/// known.
void find_expiries(Report& report);

}  // namespace asa::audit
