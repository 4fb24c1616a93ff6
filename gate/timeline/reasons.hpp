#pragma once

#include "gate/timeline/decisions.hpp"

#include <cstddef>
#include <vector>

namespace asa::timeline {

/// The clauses that decided the steps of a course, the most important first. A clause decided a
/// step if the outcome would differ without it; it is named unless a more specific one is. If
/// nothing was decided, as at the start, the clause of the running license is named: KEY-07 for a
/// single unit, else the one by which units combine the feature.
class Reasons {
 public:
  explicit Reasons(const Course& course);

  /// The clauses that decided a step for one feature.
  std::vector<Clause> of(std::size_t step, Feature feature) const;
  /// The same for all followed features, each clause once; standing clauses only if none decided.
  std::vector<Clause> of(std::size_t step) const;

 private:
  Clause standing(Feature feature) const;

  const Course& course_;
  std::vector<std::vector<Decision>> decisions_;  ///< by step
};

}  // namespace asa::timeline
