#include "gate/vectors/named.hpp"
#include "gate/vectors/scenarios.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <array>
#include <cstdint>
#include <set>
#include <string>
#include <utility>

namespace asa::vectors {

namespace {

struct Distance {
  std::int32_t by;
  std::string_view name;
};
constexpr std::array distances{Distance{-1, "one less than"}, Distance{0, "exactly"},
                               Distance{1, "one more than"}};

/// A limit of a feature.
using Limit = std::pair<Feature, std::int32_t>;

std::vector<Limit> limits_of_tiers(const PlatformEntry& platform) {
  std::vector<Limit> limits;
  for (const FeatureEntry& f : features)
    if (const std::int32_t limit = platform.rules.limit[f.feature];
        f.kind == Kind::tier && 0 < limit && limit < unlimited)
      limits.emplace_back(f.feature, limit);
  return limits;
}

NamedScenario around(const PlatformEntry& platform, const std::vector<Limit>& limits,
                     const Distance& distance) {
  Situation<Scalar> s = pair_of(usual_unit(platform), usual_unit(platform));
  std::vector<std::string> names;
  for (const auto& [feature, limit] : limits) {
    const std::int32_t sum = limit + distance.by;
    s.units[0].license[feature] = sum / 2;
    s.units[1].license[feature] = sum - sum / 2;
    names.push_back(fmt::format("{} ({})", entry(feature).name, limit));
  }
  return {s,
          {fmt::format("The units of {} add up to {} the limit of {}.", platform.name,
                       distance.name, fmt::join(names, ", ")),
           {"CMB-02"_clause}}};
}

/// Those that no earlier platform has.
std::vector<Limit> new_limits(const PlatformEntry& platform, std::set<Limit>& known) {
  std::vector<Limit> limits;
  for (const Limit& limit : limits_of_tiers(platform))
    if (known.insert(limit).second) limits.push_back(limit);
  return limits;
}

}  // namespace

std::vector<NamedScenario> around_limits() {
  std::vector<NamedScenario> all;
  std::set<Limit> known;
  for (const PlatformEntry& platform : catalogue())
    if (const auto limits = new_limits(platform, known); !limits.empty())
      for (const Distance& distance : distances) all.push_back(around(platform, limits, distance));
  return all;
}

}  // namespace asa::vectors
