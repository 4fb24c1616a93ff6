#include "gate/prove/proof.hpp"

#include "gate/prove/induction.hpp"
#include "gate/prove/smallest.hpp"
#include "generators/engine.hpp"
#include "properties/no_answer.hpp"

#include <chrono>

namespace asa::prove {

namespace {

using Clock = std::chrono::steady_clock;

/// What the cases so far have shown.
struct Known {
  Reply applies = Reply::never;
  bool violated = false;
  bool unknown = false;
};

/// The answer for two sets of cases together, if the first is not `sometimes`.
Reply either(Reply one, Reply other) { return other == Reply::never ? one : other; }

Truth any_of(const std::vector<Truth>& truths) {
  Truth any(false);
  for (const Truth& truth : truths) any = any || truth;
  return any;
}

/// Has the program judge the case that the choices make; empty if it is not violated.
std::optional<Violation> violation_of(const PropertyEntry& property, const Plan& plan,
                                      const Choices& choices, const AnySystem& program) {
  const Subject subject = replay_any(plan, choices);
  const Judgement<Scalar> j = judgement_of(property, program, subject);
  if (!j.violated()) return {};
  return Violation{subject, j.failed(), choices};
}

}  // namespace

Proof Prover::prove(const Trial& trial, std::int32_t events) {
  const Clock::time_point start = Clock::now();
  const std::uint64_t before = solver_.questions();
  const Plan plan = plan_of(trial, events, system_.support);
  Proof proof{.property = trial.property, .platform = trial.platform};
  Known known;
  const auto learn = [&](const Case& drawn) {
    ++proof.structures;
    proof.sums_within += drawn.within;
    proof.sums_asked += drawn.overflows.size();
    const Reply violated = solver_.can_be(drawn.ranges, drawn.violated);
    const Reply overflows = solver_.can_be(drawn.ranges, any_of(drawn.overflows));
    known.violated = violated == Reply::sometimes;
    if (known.applies != Reply::sometimes)
      known.applies = either(known.applies, solver_.can_be(drawn.ranges, drawn.applies));
    if (violated == Reply::unknown || overflows == Reply::unknown)
      known.unknown = true, proof.reason = solver_.reason();
    if (overflows == Reply::sometimes)
      known.unknown = true, proof.reason = "a machine integer overflows";
    return !known.violated;
  };
  try {
    for_each_case(context_, plan, *trial.property, system_.terms, Detail::without_repetition,
                  learn);
  } catch (const NotAnswered& reason) {
    proof.state = State::not_answered;
    proof.reason = reason.what();
    return proof;
  }
  if (known.violated)
    refute(proof, plan);
  else if (known.applies == Reply::unknown)
    proof.reason = solver_.reason();
  else if (!known.unknown)
    proof.state = known.applies == Reply::sometimes ? State::proved : State::vacuous;
  if (proof.state == State::proved && system_.folds && trial.property->info.about_a_fold)
    proof.any_size = fold_step_holds(context_, solver_, system_.terms, trial.platform);
  proof.questions = solver_.questions() - before;
  proof.seconds = std::chrono::duration<double>(Clock::now() - start).count();
  return proof;
}

void Prover::refute(Proof& proof, const Plan& plan) {
  proof.reason = "the solver gave up";
  const auto descend = [&](const Case& drawn) {
    if (solver_.can_be(drawn.ranges, drawn.violated) != Reply::sometimes) return true;
    const auto smallest = smallest_choices(context_, drawn, drawn.violated);
    if (!smallest) return false;
    proof.violation = violation_of(*proof.property, plan, *smallest, system_.program);
    proof.reason = proof.violation ? "" : "the program does not agree with the solver";
    return false;
  };
  for_each_case(context_, plan, *proof.property, system_.terms, Detail::whole, descend);
  if (proof.violation) proof.state = State::refuted;
}

}  // namespace asa::prove
