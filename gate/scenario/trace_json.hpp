#pragma once

#include "gate/scenario/situation_json.hpp"
#include "model/time/trace.hpp"

/// What a system sees of a history, as JSON: a step for the start and one for each event.
namespace asa {

Json to_json(const Trace<Scalar>& trace, const History<Scalar>& question);

/// Reads a trace of the question. Throws Malformed, also for another number of steps, units or
/// keys than the question has, and for a license that leaves out a feature of its unit's platform.
Trace<Scalar> trace_from(const Json& json, const History<Scalar>& question);

}  // namespace asa
