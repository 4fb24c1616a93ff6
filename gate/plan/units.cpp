#include "gate/plan/units.hpp"

#include "gate/audit/combined.hpp"
#include "model/time/keys_of_unit.hpp"

#include <algorithm>
#include <functional>

namespace asa::plan {

namespace {

constexpr Feature encryption = feature_id<Encryption3DesAes>;
constexpr Feature members = feature_id<ClusterMembers>;  ///< as many as every unit allows

/// What a unit runs if its permanent key grants this much.
std::int32_t on_unit(const KeyedUnit<Scalar>& keyed, Feature f, std::int32_t permanent) {
  if (keyed.keys.size() == 0) return permanent;
  Unit<> unit = keyed.unit;
  unit.license[f] = permanent;
  return unit_license(TimeRules<>{}, keyed, unit, keyed.accounts)[f];
}

std::vector<std::int32_t> held(const audit::Formation& group, Feature f) {
  std::vector<std::int32_t> amounts;
  for (const audit::Placed& placed : group.units) amounts.push_back(placed.unit.license[f]);
  return amounts;
}

bool alike(const std::vector<std::int32_t>& amounts) {
  return std::ranges::adjacent_find(amounts, std::not_equal_to{}) == amounts.end();
}

bool shares(const audit::Formation& group, Feature f) {
  return share(group) && merges(entry(f).kind) && f != members &&
         audit::clause_for(entry(f), alike(held(group, f))).has_value();
}

}  // namespace

Units units_of(const audit::Report& report) {
  Units units{audit::ordinary_group(report), {}};
  for (std::size_t u = 0; u < report.units.size(); ++u) {
    const auto& keyed = report.units[u].keyed;
    const Unit<>& unit = units.group.units[u].unit;
    units.keyed.push_back(keyed ? keyed->unit : KeyedUnit<Scalar>{unit, unit, {}, {}});
  }
  return units;
}

Units changed(const Units& before, const audit::Formation& group) {
  Units after{group, before.keyed};
  for (std::size_t u = 0; u < group.units.size(); ++u) {
    Unit<>& unit = after.keyed[u].unit;
    const Unit<> old = unit;
    unit = group.units[u].unit;
    unit.time_based_encryption = old.time_based_encryption;
    for (const FeatureEntry& f : features) {
      auto& amount = unit.license[f.feature];
      amount = std::max(
          old.license[f.feature] + amount - before.group.units[u].unit.license[f.feature], 0);
    }
  }
  return after;
}

std::int32_t permanent(const Units& units, std::size_t unit, Feature f) {
  return units.keyed[unit].unit.license[f];
}

audit::Formation with(const Units& units, const std::vector<Addition>& additions) {
  audit::Formation group = units.group;
  for (const Addition& a : additions) {
    Unit<>& unit = group.units[a.unit].unit;
    unit.license[a.feature] = on_unit(units.keyed[a.unit], a.feature, a.to);
    if (a.feature == encryption && a.to != 0) unit.time_based_encryption = false;
  }
  return group;
}

bool share(const audit::Formation& group) {
  return group.units.size() > 1 && audit::combines(group);
}

bool forms(const audit::Formation& group) {
  return group.units.size() == 1 || audit::refusals(group).empty();
}

std::optional<std::int32_t> run_by(const audit::Formation& group, Feature f) {
  std::vector<std::int32_t> amounts = held(group, f);
  if (share(group) && f == members) return std::ranges::min(amounts);
  if (!shares(group, f)) return alike(amounts) ? std::optional{amounts.front()} : std::nullopt;
  for (std::size_t viewer = 0; viewer < amounts.size(); ++viewer)
    amounts[viewer] = audit::combined(group, viewer)[f];
  return std::ranges::min(amounts);
}

bool runs(const audit::Formation& group, const Want& want) {
  const Feature f = want.feature;
  if (!shares(group, f)) {
    const auto value = run_by(group, f);
    return value && satisfies(want, *value);
  }
  for (std::size_t viewer = 0; viewer < group.units.size(); ++viewer)
    if (!satisfies(want, audit::combined(group, viewer)[f])) return false;
  return true;
}

}  // namespace asa::plan
