#pragma once

#include "gate/timeline/course.hpp"
#include "model/clause.hpp"

#include <bitset>
#include <vector>

namespace asa::timeline {

using FeatureSet = std::bitset<feature_count>;

/// A clause, and the features of which it decided a step: without it something else would be seen
/// after the step, of their license, of their keys, or of contact and traffic.
struct Decision {
  Clause clause;
  FeatureSet features;
};

/// What was decided in each step of a course, by the rules; at the start nothing.
std::vector<std::vector<Decision>> decisions(const Course& course);

}  // namespace asa::timeline
