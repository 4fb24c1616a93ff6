#include "generators/draw.hpp"
#include "generators/engine.hpp"
#include "generators/judge_each.hpp"
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
  Tally tally;
  std::uint64_t next = cases.first;
  const auto draw = [&](S& subject) {
    if (next >= cases.last) return false;
    RandomSource source(seed, next++);
    draws.draw(source, subject);
    return true;
  };
  judge_each<S>(judge, tally, draw, [&](const S&, std::int32_t claim) {
    tally.violation = violation_of<S>(all, claim, seed, cases.first + tally.cases - 1);
  });
  tally.whole = !tally.violation;
  return tally;
}

}  // namespace

Tally sweep(const Plan& plan, const AnyJudge& judge, std::uint64_t seed, Cases cases) {
  return std::visit([&](const auto& of) { return sweep_all(plan, of, seed, cases); }, judge);
}

}  // namespace asa
