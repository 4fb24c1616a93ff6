#include "gate/audit/combined.hpp"
#include "model/combination.hpp"

#include <algorithm>

namespace asa::audit {

namespace {

std::vector<std::int32_t> brought(const Group& group, Feature f) {
  std::vector<std::int32_t> amounts;
  for (const Placed& unit : group.units) amounts.push_back(unit.unit.license[f]);
  return amounts;
}

/// The sum of two amounts, both up to unlimited, and so is the sum.
std::int32_t saturated(std::int32_t a, std::int32_t b) {
  return a > unlimited - b ? unlimited : a + b;
}

Combination<Scalar> combined(const Group& group) {
  Combination<Scalar> total{group.units.front().unit.license, {}};
  for (std::size_t i = 1; i < group.units.size(); ++i) {
    const auto step = combine<Scalar>(limits_of(group.units.front().unit), total.license,
                                      group.units[i].unit.license);
    total.license = step.license;
    for (const FeatureEntry& f : features)
      total.cut[f.feature] = saturated(total.cut[f.feature], step.cut[f.feature]);
  }
  return total;
}

}  // namespace

bool combines(const Group& group) {
  return std::ranges::all_of(group.units, [&](const Placed& unit) {
    return unit.platform == group.units.front().platform &&
           unit.unit.version >= ordinal(unlike_licenses_pair_from);
  });
}

std::vector<RunningLine> running_license(const Group& group) {
  const PlatformEntry& platform = *group.units.front().platform;
  const Combination<Scalar> total = combined(group);
  std::vector<RunningLine> lines;
  for (const FeatureEntry& f : features)
    if (platform.rules.offers(f.feature))
      lines.push_back({f.feature, total.license[f.feature], deciding_clause(f),
                       brought(group, f.feature), total.cut[f.feature], true});
  return lines;
}

}  // namespace asa::audit
