#pragma once

#include "generators/coverage/factor.hpp"
#include "model/situation.hpp"

namespace asa {

/// The coverage factors of situations.
const CoverageFactors<Situation<Scalar>>& factors_of_situations();

}  // namespace asa
