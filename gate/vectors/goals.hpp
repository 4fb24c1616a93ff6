#pragma once

#include "model/clause.hpp"
#include "model/subject.hpp"
#include "properties/mutants/catalogue.hpp"

#include <cstddef>
#include <set>
#include <span>
#include <string>
#include <vector>

/// What a set of vectors must show.
namespace asa::vectors {

/// Something to show: a named scenario, a clause that refuses alone, two that refuse together,
/// units that differ in a feature, or a faulty system that says something else.
struct Goal {
  std::string comment;  ///< a sentence about a scenario that shows it
  std::vector<Clause> clauses;
  const Mutant* fault = nullptr;
};

/// A scenario that is always in the set, even if others show the same.
struct NamedScenario {
  Subject scenario;
  Goal goal;
};

/// Numbers of goals, in their order.
using GoalSet = std::set<std::size_t>;

class Goals {
 public:
  /// The goals of named scenarios come first.
  explicit Goals(std::span<const NamedScenario> named);

  const Goal& operator[](std::size_t number) const { return goals_[number]; }
  std::size_t size() const { return goals_.size(); }

  /// The goals that a scenario shows, except those of named scenarios and those in `known`.
  GoalSet shown_by(const Subject& scenario, const GoalSet& known) const;

 private:
  GoalSet shown(const Situation<Scalar>& s, const GoalSet& known) const;
  GoalSet shown(const History<Scalar>& h, const GoalSet& known) const;
  void add_faults(GoalSet& shown, const auto& scenario, const auto& expected, bool Mutant::*applies,
                  const GoalSet& known) const;

  std::vector<Goal> goals_{};
  std::size_t alone_ = 0, together_ = 0, features_ = 0, faults_ = 0;  ///< where each kind begins
};

}  // namespace asa::vectors
