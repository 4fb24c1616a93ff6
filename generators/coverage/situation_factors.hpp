#pragma once

#include "generators/coverage/factor.hpp"
#include "model/situation.hpp"

namespace asa {

/// What situations differ in.
const CoverageFactors<Situation<Scalar>>& factors_of_situations();

}  // namespace asa
