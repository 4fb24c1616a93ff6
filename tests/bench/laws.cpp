#include "tests/bench/laws.hpp"

#include "model/catalogue.hpp"
#include "properties/reference.hpp"

#include <algorithm>

namespace asa::bench {

namespace {

/// The judges for each platform, in the order of the catalogue.
const std::vector<std::vector<SituationJudge>>& juries() {
  static const std::vector<std::vector<SituationJudge>> by_platform = [] {
    std::vector<std::vector<SituationJudge>> all;
    for (const PlatformEntry& platform : catalogue())
      all.push_back(judges_of(Shape::pair, platform));
    return all;
  }();
  return by_platform;
}

bool tiers_add(const Situation<Scalar>& s, const Values<Scalar>& made) {
  const Values<Scalar>&a = s.units[0].license, &b = s.units[1].license;
  const Values<Scalar> limits = limits_of(s.units[0]);
  return std::ranges::all_of(features, [&](const FeatureEntry& f) {
    return f.kind != Kind::tier ||
           made[f.feature] == min(a[f.feature] + b[f.feature], limits[f.feature]);
  });
}

}  // namespace

std::vector<const PropertyEntry*> properties_about(Shape shape) {
  std::vector<const PropertyEntry*> chosen;
  for (const PropertyEntry& property : properties())
    if (!property.info.scope.of_histories() && property.info.scope.shape == shape)
      chosen.push_back(&property);
  return chosen;
}

std::vector<SituationJudge> judges_of(Shape shape, const PlatformEntry& platform) {
  std::vector<SituationJudge> judges;
  for (const PropertyEntry* property : properties_about(shape))
    if (property->info.concerns(platform))
      judges.push_back(std::get<SituationJudge>(property->judge));
  return judges;
}

const AnySystem& reference() {
  static const SystemAdapter<Reference> system;
  return system;
}

bool obeys(const AnySystem& system, const Situation<Scalar>& s) {
  return std::ranges::none_of(juries()[static_cast<std::size_t>(s.units[0].model())],
                              [&](auto judge) { return judge(system, s).violated(); });
}

bool every_property(const Situation<Scalar>& s) { return obeys(reference(), s); }

bool admission_and_combination(const Situation<Scalar>& s) {
  const AnySystem& system = reference();
  const Unit<>&a = s.units[0], &b = s.units[1];
  const bool equal = a.license[encryption_3des_aes] == b.license[encryption_3des_aes];
  return implies(system.refusals(s).forms(), equal) && tiers_add(s, system.running(s, 0, 0));
}

}  // namespace asa::bench
