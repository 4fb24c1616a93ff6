#include "gate/vectors/candidates.hpp"

#include "generators/engine.hpp"
#include "properties/catalogue.hpp"

#include <algorithm>

namespace asa::vectors {

namespace {

/// Answers are asked in each reading, and of what a property changes there are no answers.
Scope drawn(Scope scope) {
  scope.readings = {};
  scope.factors = scope.factors.without(only(Factor::change));
  return scope;
}

template <class S>
JudgeOf<S> passing_to(const std::function<void(const Subject&)>& call) {
  return JudgeOf<S>([&call](const S& s) {
    call(s);
    return Verdict{};
  });
}

}  // namespace

std::vector<Plan> plans_of(const PlatformEntry& platform, bool histories) {
  std::vector<Plan> plans;
  for (const PropertyEntry& property : properties()) {
    const Scope scope = drawn(property.info.scope);
    if (scope.of_histories() == histories && property.info.concerns(platform) &&
        std::ranges::find(plans, scope, &Plan::scope) == plans.end())
      plans.push_back({&platform, scope});
  }
  return plans;
}

void for_each_candidate(const Plan& plan, std::size_t away,
                        const std::function<void(const Subject&)>& call) {
  const AnyJudge judge = plan.scope.of_histories() ? AnyJudge(passing_to<History<Scalar>>(call))
                                                   : AnyJudge(passing_to<Situation<Scalar>>(call));
  Extent extent;
  extent.away = away;
  exhaust(plan, judge, extent);
}

}  // namespace asa::vectors
