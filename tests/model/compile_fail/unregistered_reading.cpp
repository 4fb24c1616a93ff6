// expect: this reading is not in the register
#include "model/scope.hpp"

using namespace asa;

constexpr ReadingSet readings = "RD-TYPO"_reading;
