#pragma once

#include "generators/plan.hpp"
#include "generators/source.hpp"
#include "model/situation.hpp"

#include <array>
#include <cstddef>

namespace asa {

/// The features of a platform whose amounts are drawn: those that merge.
class DrawnFeatures {
 public:
  explicit DrawnFeatures(const PlatformEntry& p) {
    for (const FeatureEntry& f : features)
      if (merges(f.kind) && p.rules.offers(f.feature)) drawn_[size_++] = f.feature;
  }
  std::size_t size() const { return size_; }
  Feature operator[](std::size_t i) const { return drawn_[i]; }
  const Feature* begin() const { return drawn_.data(); }
  const Feature* end() const { return drawn_.data() + size_; }

 private:
  std::array<Feature, feature_count> drawn_{};
  std::size_t size_ = 0;
};

/// An amount of a feature, in relation to what the first unit holds: as much, one more or less,
/// what fills the sum to the limit, one more or less than that.
template <Source S>
std::int32_t draw_amount(S& source, const PlatformEntry& p, Feature f, std::int32_t first) {
  const std::int32_t limit = p.rules.limit[f], rest = limit - first;
  const std::array related{p.allowance(f, p.security_plus).standard.value,
                           first,
                           first - 1,
                           first + 1,
                           rest - 1,
                           rest,
                           rest + 1};
  return source.number(0, limit, related);
}

/// The amounts of one feature on the first units, or of every one on every unit, where the factors
/// say so. Of a cluster two units differ in one feature, of a triple all three.
template <Source S>
void draw_amounts(S& source, const PlatformEntry& p, const Scope& scope, Units<Scalar>& units) {
  const DrawnFeatures drawn(p);
  const Factors free = scope.factors;
  const bool some = scope.shape == Shape::cluster && !free.has(Factor::every_feature);
  const std::size_t size = some ? 2 : units.size();
  const auto draw = [&](Feature f) {
    for (std::size_t i = 0; i < size; ++i)
      units[i].license[f] = draw_amount(source, p, f, i == 0 ? 0 : units[0].license[f]);
  };
  if (free.has(Factor::one_feature)) draw(drawn[source.pick(drawn.size(), 1)]);
  if (free.has(Factor::every_feature))
    for (const Feature f : drawn)
      if (source.pick(2, 2) == 1) draw(f);
}

/// Which unit, the first or the last, which feature and amount a property changes.
template <Source S>
Change<Scalar> draw_change(S& source, const PlatformEntry& p, const Units<Scalar>& units) {
  const DrawnFeatures drawn(p);
  const std::size_t unit = source.pick(2, 1) == 0 ? 0 : units.size() - 1;
  const Feature f = drawn[source.pick(drawn.size(), 1)];
  const std::int32_t amount = draw_amount(source, p, f, units[unit].license[f]);
  return {unit, static_cast<std::int32_t>(f), amount};
}

/// The contexts in use on each unit, around what is left of the platform's.
template <Source S>
void draw_use(S& source, const PlatformEntry& p, Units<Scalar>& units) {
  const std::int32_t limit = p.rules.limit[security_contexts];
  for (std::size_t i = 0; i < units.size(); ++i) {
    const std::int32_t first = i == 0 ? 0 : units[0].contexts_in_use;
    const std::array related{units[0].license[security_contexts], limit - first, limit - first + 1};
    units[i].contexts_in_use = source.number(0, limit, related);
  }
}

}  // namespace asa
