#include "gate/explore/near.hpp"

#include "gate/explore/words.hpp"
#include "generators/walk.hpp"

#include <algorithm>
#include <cstddef>
#include <tuple>
#include <utility>

namespace asa::atlas {

namespace {

using Nearness = std::tuple<Miss, std::size_t, std::ptrdiff_t, Position>;

}  // namespace

std::optional<Situation<Scalar>> nearest_miss(
    const Plan& plan, const Position& place,
    const std::function<Miss(const Situation<Scalar>&)>& as_miss) {
  const Situation<Scalar> from = situation_at(plan, place);
  std::optional<std::pair<Nearness, Situation<Scalar>>> nearest;
  for (const Position& other : one_choice_from(plan, place)) {
    const Situation<Scalar> s = situation_at(plan, other);
    const Miss miss = as_miss(s);
    if (miss == Miss::none) continue;
    const Nearness nearness{miss, fields_changed(from, s),
                            -std::ranges::count(other, std::size_t{0}), other};
    if (!nearest || nearness < nearest->first) nearest = {nearness, s};
  }
  if (!nearest) return {};
  return nearest->second;
}

}  // namespace asa::atlas
