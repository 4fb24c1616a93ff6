#pragma once

#include "model/situation.hpp"
#include "model/time/history.hpp"

#include <ostream>

namespace asa {

/// Prints what the units differ in, or what is not as a unit is usually bought: a line for each
/// attribute and feature, a column for each unit. RapidCheck calls this for a counterexample.
void showValue(const Situation<Scalar>& s, std::ostream& os);

/// Prints the units as above, their time-based keys and the events.
void showValue(const History<Scalar>& h, std::ostream& os);

}  // namespace asa
