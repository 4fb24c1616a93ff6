#pragma once

#include "gate/timeline/course.hpp"
#include "model/clause.hpp"

#include <bitset>
#include <vector>

namespace asa::timeline {

using FeatureSet = std::bitset<feature_count>;

/// A clause, and the features for which it decided a step: without it, their license, their keys,
/// contact or traffic would differ after the step.
struct Decision {
  Clause clause;
  FeatureSet features;
};

/// The decisions of each step of a course by the rules; none at the start.
std::vector<std::vector<Decision>> decisions(const Course& course);

}  // namespace asa::timeline
