#include "generators/draw.hpp"
#include "generators/engine.hpp"
#include "generators/random_source.hpp"

namespace asa {

namespace {

template <class S>
Violation violation_of(const Plan& all, std::int32_t claim, std::uint64_t seed,
                       std::uint64_t number) {
  Recorded source(RandomSource(seed, number));
  S subject;
  DrawsOf<S>(all).draw(source, subject);
  return {subject, claim, std::move(source).take()};
}

template <class S>
Tally sweep_all(const Plan& plan, const JudgeOf<S>& judge, std::uint64_t seed, Cases cases) {
  const Plan all = everything(plan);
  const DrawsOf<S> draws(all);
  S subject;
  Tally tally;
  for (std::uint64_t i = cases.first; i < cases.last && !tally.violation; ++i) {
    RandomSource source(seed, i);
    draws.draw(source, subject);
    const Verdict verdict = judge(subject);
    ++tally.cases;
    tally.applicable += verdict.applies ? 1 : 0;
    tally.unanswered += verdict.answered ? 0 : 1;
    if (verdict.violated) tally.violation = violation_of<S>(all, verdict.claim, seed, i);
  }
  tally.whole = !tally.violation;
  return tally;
}

}  // namespace

Tally sweep(const Plan& plan, const AnyJudge& judge, std::uint64_t seed, Cases cases) {
  return std::visit([&](const auto& of) { return sweep_all(plan, of, seed, cases); }, judge);
}

}  // namespace asa
