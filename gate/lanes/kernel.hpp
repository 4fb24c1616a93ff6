#pragma once

#include "gate/lanes/sweep.hpp"
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

/// Counts verdicts, lane after lane.
template <class D>
class LaneTally {
 public:
  explicit LaneTally(Cases cases) : cases_(cases) {}

  /// The verdicts on the cases from `first` on; false after a violation.
  bool take(const LaneVerdict<D>& verdict, std::uint64_t first) {
    const bool whole = cases_.first <= first && first + D::width <= cases_.last;
    if (!whole || some(verdict.violated)) return take_each(verdict, first);
    applicable_ -= verdict.applies.bits;
    swept_.cases += D::width;
    return true;
  }
  Swept swept() const {
    Swept all = swept_;
    for (std::size_t i = 0; i < D::width; ++i)
      all.applicable += static_cast<std::uint64_t>(applicable_[i]);
    return all;
  }

 private:
  static bool some(const typename D::truth& truth) {
    std::int32_t any = 0;
    for (std::size_t i = 0; i < D::width; ++i) any |= truth.bits[i];
    return any != 0;
  }
  bool take_each(const LaneVerdict<D>& verdict, std::uint64_t first) {
    for (std::size_t i = 0; i < D::width && !swept_.violated; ++i) {
      if (first + i < cases_.first || first + i >= cases_.last) continue;
      ++swept_.cases;
      swept_.applicable += D::lane(verdict.applies, i) ? 1 : 0;
      swept_.violated = D::lane(verdict.violated, i);
    }
    return !swept_.violated;
  }

  Cases cases_;
  Swept swept_{};
  typename D::Vector applicable_{};
};

template <class D>
Swept sweep_in_lanes(std::size_t property, const Plan& all, std::uint64_t seed, Cases cases) {
  static_assert(cases_of_a_form % D::width == 0);
  const LaneJudge<D> judge = lane_judges<D>[property];
  LaneTally<D> tally(cases);
  for (std::uint64_t i = cases.first / D::width * D::width; i < cases.last; i += D::width) {
    LaneSource<D> source(seed, i);
    if (!tally.take(judge(draw_situation(source, all)), i)) break;
  }
  return tally.swept();
}

}  // namespace asa::lanes
