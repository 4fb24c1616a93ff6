#pragma once

#include "gate/lanes/sweep.hpp"
#include "gate/lanes/usual_pair.hpp"
#include "generators/draw_situation.hpp"
#include "generators/lane_source.hpp"
#include "properties/all.hpp"

#include <array>
#include <cstddef>
#include <cstdint>

/// The kernels of one instruction set. D has a tag that no other source file knows, so that nothing
/// which is compiled for one processor is ever called on another.
namespace asa::lanes {

/// The lanes in which a property applies, and those in which it is violated.
template <class D>
struct LaneVerdict {
  typename D::truth applies{};
  typename D::truth violated{};
};

template <class D>
using LaneJudge = LaneVerdict<D> (*)(const Situation<D>& s);

template <class P, class D>
LaneVerdict<D> judge_lanes(const Situation<D>& s) {
  const Judgement<D> j = P::judge(Reference{}, s);
  return {j.applies(), j.violated()};
}

template <class P>
inline constexpr bool is_of_lanes = !is_about_histories<P> && P::info.scope.shape != Shape::cluster;

template <class P, class D>
constexpr LaneJudge<D> lane_judge() {
  if constexpr (is_of_lanes<P>)
    return &judge_lanes<P, D>;
  else
    return nullptr;
}

template <class D>
inline constexpr auto lane_judges = hana::unpack(all_properties, [](auto... p) {
  return std::array{lane_judge<typename decltype(p)::type, D>()...};
});

/// Counts verdicts over the cases of a range, lane by lane, and whether any is a violation.
template <class D>
class LaneTally {
 public:
  explicit LaneTally(Cases cases) : cases_(cases) {}

  /// The verdicts on the cases of a LaneSource from `first` on.
  void take(const LaneVerdict<D>& verdict, std::uint64_t first) {
    const typename D::Vector counted = within(first);
    applicable_ -= verdict.applies.bits & counted;
    violated_ |= verdict.violated.bits & counted;
  }
  bool violated() const {
    std::int32_t any = 0;
    for (std::size_t i = 0; i < D::width; ++i) any |= violated_[i];
    return any != 0;
  }
  std::uint64_t applicable() const {
    std::uint64_t all = 0;
    for (std::size_t i = 0; i < D::width; ++i) all += static_cast<std::uint64_t>(applicable_[i]);
    return all;
  }

 private:
  /// The lanes whose cases belong to the range.
  typename D::Vector within(std::uint64_t first) const {
    const std::uint64_t last = first + (D::width - 1) * forms_of_a_round;
    typename D::Vector lanes{};
    if (cases_.first <= first && last < cases_.last) return ~lanes;
    for (std::size_t i = 0; i < D::width; ++i) {
      const std::uint64_t number = first + i * forms_of_a_round;
      lanes[i] = cases_.first <= number && number < cases_.last ? -1 : 0;
    }
    return lanes;
  }

  Cases cases_;
  typename D::Vector applicable_{};
  typename D::Vector violated_{};
};

template <class D>
Swept sweep_in_lanes(std::size_t property, const Plan& all, std::uint64_t seed, Cases cases) {
  static_assert(cases_of_a_form % D::width == 0);
  constexpr std::uint64_t forms = forms_of_a_round, step = D::width * forms;
  const LaneJudge<D> judge = lane_judges<D>[property];
  const SituationDraws<D> draws(all);
  Situation<D> s;
  LaneTally<D> tally(cases);
  for (std::uint64_t row = cases.first / step * step; row < cases.last; row += step)
    for (std::uint64_t i = row; i < row + forms; ++i) {
      LaneSource<D> source(seed, i);
      draws.draw(source, s);
      tally.take(judge(s), i);
    }
  return {tally.applicable(), tally.violated()};
}

/// As many numbers one after the other as there are lanes.
template <class D>
typename D::number counting_from(std::int32_t first) {
  typename D::number numbers;
  for (std::size_t i = 0; i < D::width; ++i)
    numbers.lanes[i] = first + static_cast<std::int32_t>(i);
  return numbers;
}

template <class D>
Swept squares_in_lanes(std::size_t property, const Rows& rows) {
  constexpr auto width = static_cast<std::int32_t>(D::width);
  const LaneJudge<D> judge = lane_judges<D>[property];
  Situation<D> s = usual_pair<D>(*rows.platform);
  Swept swept;
  for (std::int32_t a = rows.first; a < rows.last; ++a) {
    typename D::truth violated{};
    typename D::Vector applicable{};
    s.units[0].license[rows.feature] = D::number_of(a);
    for (std::int32_t b = rows.half ? a : 0; b <= rows.limit; b += width) {
      s.units[1].license[rows.feature] = counting_from<D>(b);
      const auto within = s.units[1].license[rows.feature] <= D::number_of(rows.limit);
      const LaneVerdict<D> verdict = judge(s);
      applicable -= (verdict.applies && within).bits;
      violated = violated || (verdict.violated && within);
    }
    for (std::size_t i = 0; i < D::width; ++i) {
      swept.applicable += static_cast<std::uint64_t>(applicable[i]);
      swept.violated = swept.violated || D::lane(violated, i);
    }
  }
  return swept;
}

}  // namespace asa::lanes
