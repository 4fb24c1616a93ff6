#pragma once

#include "gate/scenario/situation_json.hpp"
#include "model/answer.hpp"

/// What a system says of a situation, as JSON.
namespace asa {

/// The question is of a pair or a cluster: what runs while the second unit is active is written
/// only if it differs.
Json to_json(const Answer<Scalar>& answer, const Situation<Scalar>& question);

/// Reads an answer to the question. It has no units if the JSON has none. Throws Malformed, also
/// for a license that leaves out a feature of its unit's platform.
Answer<Scalar> answer_from(const Json& json, const Situation<Scalar>& question);

}  // namespace asa
