#include "generators/draw_situation.hpp"
#include "generators/engine.hpp"
#include "generators/random_source.hpp"
#include "generators/shrink.hpp"

#include <rapidcheck.h>

#include <algorithm>
#include <iterator>
#include <limits>
#include <memory>
#include <string>
#include <unordered_map>

namespace asa {

namespace {

/// A situation with the choices that made it, as RapidCheck hands it around.
struct Drawn {
  Choices choices;
  std::shared_ptr<const Situation<Scalar>> situation;
};

void showValue(const Drawn& drawn, std::ostream& os) { os << drawn.choices.size() << " choices"; }

Drawn draw_from(const Plan& plan, std::uint64_t seed) {
  RandomSource source(seed);
  auto s = std::make_shared<const Situation<Scalar>>(draw_situation(source, plan));
  return {std::move(source).take(), std::move(s)};
}

Drawn redraw(const Plan& plan, const Choices& wanted) {
  ReplaySource source(wanted);
  auto s = std::make_shared<const Situation<Scalar>>(draw_situation(source, plan));
  return {source.taken(), std::move(s)};
}

bool precedes(const Choices& a, const Choices& b) {
  return std::ranges::lexicographical_compare(a, b, {}, &Choice::value, &Choice::value);
}

/// One choice made smaller. Less may be drawn for that, as of a smaller cluster: then as many
/// choices after it go, but for some that were last, so that the others keep their meaning.
struct Lowering {
  std::size_t place;
  std::int64_t by;
  std::ptrdiff_t last;
};

std::vector<Lowering> lowerings(const Choices& choices, std::ptrdiff_t first, std::ptrdiff_t last) {
  std::vector<Lowering> all;
  for (std::size_t i = 0; i < choices.size(); ++i)
    for (std::int64_t by = choices[i].value; by > 0; by /= 2)
      for (std::ptrdiff_t k = first; k <= last; ++k) all.push_back({i, by, k});
  return all;
}

/// The choices with one lowered; as they were if there are not so many to go.
Choices lowered(const Plan& plan, const Choices& choices, Lowering lowering) {
  const auto next = static_cast<std::ptrdiff_t>(lowering.place) + 1;
  Choices head(choices.begin(), choices.begin() + next);
  const std::ptrdiff_t before = std::ssize(redraw(plan, head).choices);
  head.back().value -= lowering.by;
  const std::ptrdiff_t more = std::ssize(redraw(plan, head).choices) - before;
  if (more > 0) head.resize(head.size() + static_cast<std::size_t>(more));
  const std::ptrdiff_t fewer = std::max<std::ptrdiff_t>(-more, 0);
  if (fewer < lowering.last) return choices;
  const std::ptrdiff_t rest = std::min(next + fewer - lowering.last, std::ssize(choices));
  head.insert(head.end(), choices.begin() + rest, choices.end());
  return head;
}

/// The simpler candidates as they come out of a draw, those only that really are simpler.
rc::Seq<Drawn> shrinks(const Plan& plan, const Drawn& drawn) {
  const Choices& from = drawn.choices;
  const auto lower = [&](std::ptrdiff_t first, std::ptrdiff_t last) {
    return rc::seq::map(rc::seq::fromContainer(lowerings(from, first, last)),
                        [=](Lowering lowering) { return lowered(plan, from, lowering); });
  };
  auto candidates = rc::seq::concat(lower(0, 0), rc::seq::fromContainer(simpler(from)),
                                    lower(1, static_cast<std::ptrdiff_t>(most_units)));
  auto redrawn = rc::seq::map(std::move(candidates),
                              [plan](const Choices& wanted) { return redraw(plan, wanted); });
  return rc::seq::filter(std::move(redrawn), [from](const Drawn& candidate) {
    return precedes(candidate.choices, from);
  });
}

rc::Gen<Drawn> drawings(const Plan& plan) {
  return [plan](const rc::Random& random, int) {
    return rc::shrinkable::shrinkRecur(draw_from(plan, rc::Random(random).next()),
                                       [plan](const Drawn& drawn) { return shrinks(plan, drawn); });
  };
}

/// The gate prints for itself.
class Silent final : public rc::detail::TestListener {
  void onTestCaseFinished(const rc::detail::CaseDescription&) override {}
  void onShrinkTried(const rc::detail::CaseDescription&, bool) override {}
  void onTestFinished(const rc::detail::TestMetadata&, const rc::detail::TestResult&) override {}
};

/// Puts what RapidCheck draws before the judge. Once a violation is found, only the same claim
/// counts as a failure: the last failure RapidCheck sees is the smallest it found.
class Bench {
 public:
  Bench(const Judge& judge, Tally& tally) : judge_(judge), tally_(tally) {}

  bool passes(const Drawn& drawn) {
    const Verdict verdict = judge_(*drawn.situation);
    const auto& found = tally_.violation;
    if (!found) {
      ++tally_.cases;
      tally_.applicable += verdict.applies ? 1 : 0;
    }
    if (!verdict.violated || (found && found->claim != verdict.claim)) return true;
    tally_.violation = Violation{*drawn.situation, verdict.claim, drawn.choices};
    return false;
  }

 private:
  const Judge& judge_;
  Tally& tally_;
};

}  // namespace

Tally sample(const Plan& plan, const Judge& judge, std::uint64_t seed, std::uint64_t cases) {
  Tally tally;
  Bench bench(judge, tally);
  const rc::Gen<Drawn> generator = drawings(everything(plan));
  rc::detail::TestParams params;
  params.seed = seed;
  params.maxSuccess =
      static_cast<int>(std::min<std::uint64_t>(cases, std::numeric_limits<int>::max()));
  const auto property = [&] { return bench.passes(*generator); };
  Silent listener;
  rc::detail::checkTestable(property, rc::detail::TestMetadata{}, params, listener,
                            std::unordered_map<std::string, rc::detail::Reproduce>{});
  return tally;
}

Situation<Scalar> replay(const Plan& plan, const Choices& choices) {
  return *redraw(plan, choices).situation;
}

}  // namespace asa
