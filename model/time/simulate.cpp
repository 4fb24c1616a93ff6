#include "model/time/simulate.hpp"

namespace asa {

template Trace<Scalar> simulate<Scalar>(const History<Scalar>&, const TimeRules<Scalar>&);

}  // namespace asa
