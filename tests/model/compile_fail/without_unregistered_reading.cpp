// expect: this reading is not in the register
#include "model/scope.hpp"

using namespace asa;

constexpr ReadingSet readings = every_reading.without("RD-TYPO"_reading);
