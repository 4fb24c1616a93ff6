#include "gate/vectors/candidates.hpp"

#include "generators/engine.hpp"
#include "properties/property.hpp"
#include "properties/reference_system.hpp"

#include <algorithm>
#include <string>

namespace asa::vectors {

namespace {

/// The reference, with somebody who is told what it is asked.
class Overheard final : public AnySystem {
 public:
  explicit Overheard(const EachScenario& call) : call_(call) {}

  std::string name() const override { return reference_system().name(); }
  std::string code() const override { return reference_system().code(); }
  Refusals<Scalar> refusals(const Situation<Scalar>& s) const override {
    tell(s);
    return reference_system().refusals(s);
  }
  Values<Scalar> running(const Situation<Scalar>& s, std::size_t viewer,
                         std::size_t active) const override {
    tell(s);
    return reference_system().running(s, viewer, active);
  }
  bool gets_signatures(const Situation<Scalar>& s, std::size_t viewer) const override {
    tell(s);
    return reference_system().gets_signatures(s, viewer);
  }
  bool contexts_fit(const Situation<Scalar>& s) const override {
    tell(s);
    return reference_system().contexts_fit(s);
  }
  Trace<Scalar> trace(const History<Scalar>& h) const override {
    tell(h);
    return reference_system().trace(h);
  }

 private:
  void tell(auto scenario) const {
    scenario.readings = {};
    call_(scenario);
  }

  const EachScenario& call_;
};

/// Answers are asked in each reading, so none is drawn.
Plan in_the_default(const PlatformEntry& platform, Scope scope) {
  scope.readings = {};
  return {&platform, scope};
}

/// All that decides whether units form: more clauses meet than in the scope of one property.
constexpr Factors deciding = unit_types | Factor::encryption_key | Factor::slot | Factor::payload |
                             Factor::version | Factor::model | Factor::cluster_license |
                             Factor::ten_gigabit | Factor::failover;

std::vector<Scope> scopes_on(const PlatformEntry& platform, bool histories) {
  std::vector<Scope> scopes;
  for (const PropertyEntry& property : properties())
    if (property.info.concerns(platform) && property.info.scope.of_histories() == histories)
      scopes.push_back(property.info.scope);
  if (!histories)
    for (const Shape shape : {Shape::pair, Shape::cluster}) scopes.push_back({shape, deciding});
  return scopes;
}

template <class S>
JudgeOf<S> passing_to(const EachScenario& call) {
  return JudgeOf<S>([&call](const S& s) {
    call(s);
    return Verdict{};
  });
}

}  // namespace

std::vector<Plan> plans_of(const PlatformEntry& platform, bool histories) {
  std::vector<Plan> plans;
  for (const Scope& scope : scopes_on(platform, histories)) {
    Plan plan = in_the_default(platform, scope);
    plan.scope.factors = plan.scope.factors.without(only(Factor::change));
    if (std::ranges::find(plans, plan.scope, &Plan::scope) == plans.end()) plans.push_back(plan);
  }
  return plans;
}

void for_each_drawn(const Plan& plan, std::size_t away, const EachScenario& call) {
  const AnyJudge judge = plan.scope.of_histories() ? AnyJudge(passing_to<History<Scalar>>(call))
                                                   : AnyJudge(passing_to<Situation<Scalar>>(call));
  Extent extent;
  extent.away = away;
  exhaust(plan, judge, extent);
}

void for_each_asked(const PropertyEntry& property, const PlatformEntry& platform, std::size_t away,
                    const EachScenario& call) {
  const Overheard system(call);
  for_each_drawn(in_the_default(platform, property.info.scope), away,
                 [&](const Subject& subject) { judgement_of(property, system, subject); });
}

}  // namespace asa::vectors
