#include "generators/draw.hpp"
#include "generators/engine.hpp"
#include "generators/judge_each.hpp"
#include "generators/odometer.hpp"

namespace asa {

namespace {

/// The choices of a case by its number, from 1. None are kept while cases are tried, so it draws
/// those before it again.
template <class S>
Choices choices_of(const DrawsOf<S>& draws, const Extent& extent, std::uint64_t number) {
  Odometer odometer(extent.away, extent.from);
  S subject;
  for (std::uint64_t before = 1; before < number; ++before) {
    draws.draw(odometer, subject);
    odometer.advance();
  }
  Recorded<Odometer> source(odometer);
  draws.draw(source, subject);
  return std::move(source).take();
}

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
  judge_each<S>(judge, tally, draw, [&](const S& subject, std::int32_t claim) {
    tally.violation = Violation{subject, claim, choices_of<S>(draws, extent, tally.cases)};
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
