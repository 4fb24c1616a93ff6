#include "generators/draw.hpp"
#include "generators/engine.hpp"
#include "generators/odometer.hpp"

namespace asa {

namespace {

template <class S>
Tally exhaust_all(const Plan& plan, const JudgeOf<S>& judge, const Extent& extent) {
  Odometer odometer(extent.away, extent.from);
  Tally tally;
  const DrawsOf<S> draws(plan);
  S subject;
  do {
    if (tally.cases == extent.most) {
      tally.next = odometer.place();
      return tally;
    }
    draws.draw(odometer, subject);
    const Verdict verdict = judge(subject);
    ++tally.cases;
    tally.applicable += verdict.applies ? 1 : 0;
    tally.unanswered += verdict.answered ? 0 : 1;
    if (verdict.violated) {
      tally.violation = Violation{subject, verdict.claim, {}};
      return tally;
    }
  } while (odometer.advance());
  tally.whole = true;
  return tally;
}

}  // namespace

Tally exhaust(const Plan& plan, const AnyJudge& judge, const Extent& extent) {
  return std::visit([&](const auto& of) { return exhaust_all(plan, of, extent); }, judge);
}

}  // namespace asa
