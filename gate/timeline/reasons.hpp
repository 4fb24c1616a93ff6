#pragma once

#include "gate/timeline/course.hpp"
#include "model/clause.hpp"

#include <cstddef>
#include <vector>

namespace asa::timeline {

/// The clauses that decided a step of one feature, the first above all, as the course shows them.
/// At a step in which nothing was decided, and at the start, that of the running license: KEY-07 of
/// a unit alone, or of one whose failover is off, else how units combine the feature.
std::vector<Clause> reasons(const Course& course, std::size_t step, Feature feature);

/// The same of all followed features, each clause once; what was decided before what stands.
std::vector<Clause> reasons(const Course& course, std::size_t step);

}  // namespace asa::timeline
