#pragma once

#include "model/answer.hpp"
#include "model/readings.hpp"
#include "model/time/history.hpp"
#include "model/time/trace.hpp"
#include "properties/system.hpp"

#include <utility>
#include <vector>

/// What systems say of a scenario, and whether it differs as far as it can be observed.
namespace asa::vectors {

Answer<Scalar> said_by(const AnySystem& system, const Situation<Scalar>& s);
Trace<Scalar> said_by(const AnySystem& system, const History<Scalar>& h);

/// Whether two answers, or two traces, to one question differ.
bool differ(const Answer<Scalar>& a, const Answer<Scalar>& b);
bool differ(const Trace<Scalar>& a, const Trace<Scalar>& b);

/// What the reference says in some readings: first in the default of all, then in each single
/// alternative in which it says something else.
template <class Said>
using InReadings = std::vector<std::pair<Readings, Said>>;

InReadings<Answer<Scalar>> expected(Situation<Scalar> s);
InReadings<Trace<Scalar>> expected(History<Scalar> h);

/// Whether a system says something else in one of these readings.
bool deviates(const AnySystem& system, Situation<Scalar> s,
              const InReadings<Answer<Scalar>>& expected);
bool deviates(const AnySystem& system, History<Scalar> h,
              const InReadings<Trace<Scalar>>& expected);

}  // namespace asa::vectors
