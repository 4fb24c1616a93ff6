#include "generators/draw_situation.hpp"
#include "generators/engine.hpp"
#include "generators/odometer.hpp"

namespace asa {

Tally exhaust(const Plan& plan, const Judge& judge, std::uint64_t most) {
  Odometer odometer;
  Tally tally;
  do {
    if (tally.cases == most) return tally;
    const Situation<Scalar> s = draw_situation(odometer, plan);
    const Verdict verdict = judge(s);
    ++tally.cases;
    tally.applicable += verdict.applies ? 1 : 0;
    if (verdict.violated) {
      tally.violation = Violation{s, verdict.claim, {}};
      return tally;
    }
  } while (odometer.advance());
  tally.whole = true;
  return tally;
}

}  // namespace asa
