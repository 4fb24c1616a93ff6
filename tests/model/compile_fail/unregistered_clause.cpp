// expect: is not in the register
#include "model/clause.hpp"

using namespace asa;

constexpr Clause clause = "FX-NO-1"_clause;
