#pragma once

#include "model/clause.hpp"
#include "model/time/history.hpp"
#include "model/time/trace.hpp"

#include <cstddef>
#include <vector>

namespace asa::timeline {

/// The clauses that decided a step of one feature, the first above all, as the trace shows them. At
/// a step in which nothing was decided, and at the start, that of the running license: KEY-07 of a
/// unit alone, else how units combine the feature.
std::vector<Clause> reasons(const History<Scalar>& history, const Trace<Scalar>& trace,
                            std::size_t step, Feature feature);

/// The same of all followed features, each clause once; what was decided before what stands.
std::vector<Clause> reasons(const History<Scalar>& history, const Trace<Scalar>& trace,
                            std::size_t step);

}  // namespace asa::timeline
