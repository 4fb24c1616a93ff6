#include "gate/prove/space.hpp"

#include "gate/prove/arithmetic.hpp"
#include "gate/prove/unanswered.hpp"
#include "generators/draw.hpp"

#include <utility>

namespace asa::prove {

namespace {

/// Judges each structure and passes it on as a case.
template <class S>
OnStructure<S> judged(const SymbolicSystem& system, SymbolicJudge<S> judge,
                      const std::function<bool(const Case&)>& call) {
  return [&system, judge, &call](const S& subject, Case drawn) {
    const Judgement<Symbolic> j = judge(system, subject);
    const Truth answered = !std::exchange(unanswered(), Truth(false));
    drawn.applies = j.applies() && answered;
    drawn.violated = j.violated() && answered;
    drawn.overflows = arithmetic().doubtful;
    drawn.within = arithmetic().within;
    return call(drawn);
  };
}

}  // namespace

Plan plan_of(const Trial& trial, std::int32_t events, const Support& support) {
  const Scope& scope = trial.property->info.scope;
  Plan plan = in_its_reading(support, {trial.platform, scope});
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

template <class S>
void for_each_structure(z3::context& context, const Plan& plan, Detail detail,
                        const OnStructure<S>& call) {
  const DrawsOf<S> draws(plan);
  Odometer structure;
  bool more = true;
  do {
    arithmetic() = {};
    const Symbolic::number::Extremes numbers;
    const Symbolic::days::Extremes days;
    SymbolicSource source(context, structure, detail);
    S subject;
    draws.draw(source, subject);
    more = call(subject, Case{.asked = source.asked(), .ranges = source.ranges()});
    arithmetic() = {};
  } while (more && structure.advance());
}

template void for_each_structure(z3::context&, const Plan&, Detail,
                                 const OnStructure<Situation<Symbolic>>&);
template void for_each_structure(z3::context&, const Plan&, Detail,
                                 const OnStructure<History<Symbolic>>&);

void for_each_case(z3::context& context, const Plan& plan, const PropertyEntry& property,
                   const SymbolicSystem& system, Detail detail,
                   const std::function<bool(const Case&)>& call) {
  const auto each = [&]<class S>(SymbolicJudge<S> judge) {
    for_each_structure(context, plan, detail, judged<S>(system, judge, call));
  };
  std::visit(each, predicate_of(property));
}

}  // namespace asa::prove
