#include "model/time/simulate.hpp"

namespace asa {

template Trace<Scalar> simulate<Scalar, TimeRules>(const History<Scalar>&, const TimeRules&);

}  // namespace asa
