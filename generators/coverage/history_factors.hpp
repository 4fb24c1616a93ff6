#pragma once

#include "generators/coverage/factor.hpp"
#include "model/time/history.hpp"

namespace asa {

/// The coverage factors of histories.
const CoverageFactors<History<Scalar>>& factors_of_histories();

}  // namespace asa
