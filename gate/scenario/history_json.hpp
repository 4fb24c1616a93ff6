#pragma once

#include "gate/scenario/situation_json.hpp"
#include "model/time/history.hpp"

/// Histories as JSON, in the format of situations, with keys and events.
namespace asa {

Json to_json(const History<Scalar>& h, JsonForm form = JsonForm::stored);

/// Reads either form. Throws Malformed.
History<Scalar> history_from(const Json& json);

}  // namespace asa
