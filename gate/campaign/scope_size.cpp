#include "gate/campaign/scope_size.hpp"

#include "generators/boundary.hpp"
#include "generators/draw.hpp"
#include "generators/engine.hpp"

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

namespace asa::campaign {

namespace {

/// Answers that are drawn at random from those that an odometer would run through.
class RandomAnswers : public OneCase<RandomAnswers> {
 public:
  RandomAnswers(SplitMix& words, std::size_t max_away) : words_(words), max_away_(max_away) {}

  std::size_t pick(std::size_t n, std::size_t) { return turn(n); }
  std::int32_t number(std::int32_t lo, std::int32_t hi, std::span<const std::int32_t> interesting) {
    const Boundary boundary(lo, hi, interesting);
    return boundary.values[turn(boundary.size)];
  }

  Sounding take() && { return std::move(taken_); }

 private:
  std::size_t turn(std::size_t base) {
    const std::size_t ways = away_ < max_away_ ? base : 1;
    const std::size_t at = words_.below(ways);
    away_ += at != 0 ? 1 : 0;
    taken_.stands_for *= static_cast<double>(ways);
    taken_.place.push_back(at);
    return at;
  }

  SplitMix& words_;
  std::size_t max_away_;
  std::size_t away_ = 0;
  Sounding taken_{};
};

template <class S>
Sounding drawn(const Plan& plan, RandomAnswers source) {
  S subject;
  DrawsOf<S>(plan).draw(source, subject);
  return std::move(source).take();
}

AnyJudge judge_of_nothing(const Plan& plan) {
  const auto holds = [](const auto&) { return Verdict{}; };
  if (plan.scope.of_histories()) return HistoryJudge(holds);
  return Judge(holds);
}

constexpr std::uint64_t most_counted = 2'048, soundings = 1'024;

}  // namespace

Sounding sounding(const Plan& plan, std::size_t away, SplitMix& words) {
  const RandomAnswers source(words, away);
  return plan.scope.of_histories() ? drawn<History<Scalar>>(plan, source)
                                   : drawn<Situation<Scalar>>(plan, source);
}

ScopeSize scope_size(const Plan& plan, std::size_t away) {
  const Tally counted = exhaust(plan, judge_of_nothing(plan), {most_counted, away, {}});
  if (counted.whole) return {counted.cases, false};
  SplitMix words(1);
  double sum = 0;
  for (std::uint64_t i = 0; i < soundings; ++i) sum += sounding(plan, away, words).stands_for;
  const double mean = std::round(sum / static_cast<double>(soundings));
  return {static_cast<std::uint64_t>(std::min(mean, 0x1p63)), true};
}

}  // namespace asa::campaign
