#pragma once

#include "generators/coverage/factor.hpp"
#include "model/time/history.hpp"

namespace asa {

/// What histories differ in.
const CoverageFactors<History<Scalar>>& factors_of_histories();

}  // namespace asa
