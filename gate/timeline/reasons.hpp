#pragma once

#include "gate/timeline/decisions.hpp"

#include <cstddef>
#include <vector>

namespace asa::timeline {

/// The clauses that decided the steps of a course, the first above all. A clause decided a step if
/// without it something else would be seen after the step, and is named unless a more particular
/// one is. At a step in which nothing was decided, and at the start, that of the running license:
/// KEY-07 of a unit alone, else how units combine the feature.
class Reasons {
 public:
  explicit Reasons(const Course& course);

  /// Those that decided a step of one feature.
  std::vector<Clause> of(std::size_t step, Feature feature) const;
  /// The same of all followed features, each clause once; what was decided before what stands.
  std::vector<Clause> of(std::size_t step) const;

 private:
  Clause standing(Feature feature) const;

  const Course& course_;
  std::vector<std::vector<Decision>> decisions_;  ///< of each step
};

}  // namespace asa::timeline
