#pragma once

#include "gate/check/proofs.hpp"
#include "gate/check/result.hpp"
#include "gate/check/run_head.hpp"
#include "gate/scenario/situation_json.hpp"

#include <string>

namespace asa {

/// The final tables of a run: a row per clause, the exhausted scopes by name, the strongest
/// evidence for each property, and the named states of histories. The last line is the verdict, how
/// many tests ran of how many, and the filter and part if not all did.
std::string summary(const Result& result, const Proofs& proofs);

/// A line of the record of a run: what came of one property on one platform.
Json record_json(const Record& record);

/// The record of a run, which gate/campaign/record.schema.json describes: a line for each property
/// and platform.
std::string to_json(const Result& result, const Proofs& proofs, const RunHead& head);

}  // namespace asa
