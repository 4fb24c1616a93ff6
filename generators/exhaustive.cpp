#include "generators/draw.hpp"
#include "generators/engine.hpp"
#include "generators/judge_each.hpp"
#include "generators/odometer.hpp"

namespace asa {

namespace {

template <class S>
Tally exhaust_all(const Plan& plan, const JudgeOf<S>& judge, const Extent& extent) {
  Odometer odometer(extent.away, extent.from);
  Tally tally;
  const DrawsOf<S> draws(plan);
  std::uint64_t drawn = 0;
  bool more = true;
  const auto draw = [&](S& subject) {
    if (!more || drawn == extent.most) return false;
    draws.draw(odometer, subject);
    ++drawn;
    more = odometer.advance();
    return true;
  };
  judge_each(judge, tally, draw, [&](const S& subject, std::int32_t claim) {
    tally.violation = Violation{subject, claim, {}};
  });
  if (tally.violation) return tally;
  tally.whole = !more;
  if (more) tally.next = odometer.place();
  return tally;
}

}  // namespace

Tally exhaust(const Plan& plan, const AnyJudge& judge, const Extent& extent) {
  return std::visit([&](const auto& of) { return exhaust_all(plan, of, extent); }, judge);
}

}  // namespace asa
