#pragma once

#include "gate/scenario/situation_json.hpp"
#include "model/time/history.hpp"

/// Histories as JSON, in the format of situations, with keys and events.
namespace asa {

/// Whether a time-based key can have the feature.
bool may_be_granted(Feature f);

Json to_json(const History<Scalar>& h, JsonForm form = JsonForm::stored);

/// Reads either form. Throws Malformed. What a property asks may have more events than a history
/// that is drawn or stored.
History<Scalar> history_from(const Json& json, std::size_t most_events = max_events);

}  // namespace asa
