#include "gate/prove/space.hpp"

namespace asa::prove {

namespace {

template <class S>
void each_case(z3::context& context, const Plan& plan, Detail detail, auto judge,
               const std::function<bool(const Case&)>& call) {
  for_each_structure<S>(context, plan, detail, [&](const S& subject, Case drawn) {
    const Judgement<Symbolic> j = judge(subject);
    drawn.applies = j.applies();
    drawn.violated = j.violated();
    drawn.overflows = arithmetic().doubtful;
    drawn.within = arithmetic().within;
    return call(drawn);
  });
}

}  // namespace

Plan plan_of(const Trial& trial, std::int32_t events) {
  const Scope& scope = trial.property->info.scope;
  Plan plan{trial.platform, scope};
  if (scope.of_histories()) {
    plan.scope.factors = scope.factors | only(Factor::durations);
    if (scope.events > 0 && events > 0) plan.scope.events = events;
    return plan;
  }
  plan = everything(plan);
  if (!scope.factors.has(Factor::change))
    plan.scope.factors = plan.scope.factors.without(only(Factor::change));
  return plan;
}

void for_each_case(z3::context& context, const Plan& plan, const PropertyEntry& property,
                   const SymbolicSystem& system, Detail detail,
                   const std::function<bool(const Case&)>& call) {
  const Predicate says = predicate_of(property);
  if (says.situation != nullptr)
    each_case<Situation<Symbolic>>(
        context, plan, detail,
        [&](const Situation<Symbolic>& s) { return says.situation(system, s); }, call);
  else
    each_case<History<Symbolic>>(
        context, plan, detail, [&](const History<Symbolic>& h) { return says.history(system, h); },
        call);
}

}  // namespace asa::prove
