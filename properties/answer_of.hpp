#pragma once

#include "model/answer.hpp"
#include "properties/system.hpp"

namespace asa {

/// What a system says of a situation: what units run only if nothing refuses.
Answer<Scalar> answer_of(const AnySystem& system, const Situation<Scalar>& s);

}  // namespace asa
