#include "gate/audit/mate_must.hpp"

#include "gate/audit/toggles.hpp"
#include "gate/device/candidates.hpp"
#include "gate/device/value.hpp"
#include "model/catalogue.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>

namespace asa::audit {

namespace {

using Mate = Unit<>;
using Way = std::function<void(Mate&)>;

/// One attribute with another value; several ways if the words cover several values.
struct Variation {
  std::string attribute;
  std::string value;
  std::vector<Way> ways;
};

/// The last version before the one at which a rule changes, by ordinal.
Version last_before(Version gate) { return version_of(ordinal(gate) - 1); }

Way older(Version gate) {
  return [gate](Mate& mate) { mate.version = ordinal(last_before(gate)); };
}

Way both(const Way& one, const Way& other) {
  return [one, other](Mate& mate) {
    one(mate);
    other(mate);
  };
}

std::vector<Way> other_models(const Placed& mate) {
  std::vector<Way> ways;
  for (const PlatformEntry& other : catalogue())
    if (&other != mate.platform)
      ways.emplace_back([model = other.rules.model](Mate& m) { m.platform.model = model; });
  return ways;
}

/// Whether the feature varies under one name with others.
bool among_the_others(const FeatureEntry& f) {
  return is_bought(f) && std::ranges::find(features_alone, f.feature) == features_alone.end();
}

std::vector<Way> other_licenses(const Placed& mate) {
  std::vector<Way> ways;
  for (const FeatureEntry& f : features)
    if (among_the_others(f) && mate.platform->rules.offers(f.feature))
      ways.push_back(otherwise(f.feature));
  return ways;
}

void add(std::vector<Variation>& all, const std::vector<Toggle>& toggles) {
  for (const Toggle& toggle : toggles)
    all.push_back({toggle.attribute, toggle.value, {toggle.flip}});
}

void add_hardware(std::vector<Variation>& all, const Placed& mate) {
  all.push_back({"Model", "any other", other_models(mate)});
  add(all, hardware_toggles(mate));
}

void add_licenses(std::vector<Variation>& all, const Placed& mate) {
  add(all, license_toggles(mate));
  all.push_back({"Any other feature", "licensed otherwise", other_licenses(mate)});
}

/// Whether the platform has software before the gate, and the unit itself is not that old.
bool can_be_older(const Placed& mate, Version gate) {
  return mate.platform->software.first.version < gate && mate.unit.version >= ordinal(gate);
}

/// Varies the version of a pair together with a license: an old version alone says little.
void add_old_version(std::vector<Variation>& all, const Placed& mate, Version gate,
                     std::string_view with, const std::vector<Way>& licenses) {
  if (!can_be_older(mate, gate)) return;
  Variation old{"Software", fmt::format("before {}, {}", to_string(gate), with), {}};
  for (const Way& license : licenses) old.ways.push_back(both(older(gate), license));
  all.push_back(old);
}

void add_pair_versions(std::vector<Variation>& all, const Placed& mate) {
  add_old_version(all, mate, unlike_licenses_pair_from, "another license", other_licenses(mate));
  constexpr Feature module = feature_id<IpsModule>;
  if (mate.platform->rules.offers(module))
    add_old_version(all, mate, ips_module_inherited_from,
                    "IPS Module " + device::shown_value(module, 1 - mate.unit.license[module]),
                    {otherwise(module)});
}

/// Varies the version of a cluster; the platform says from which version it clusters (CX-3, CX-4).
void add_cluster_version(std::vector<Variation>& all, const Placed& mate) {
  const Version gate = version_of(mate.platform->rules.clusters_from);
  if (can_be_older(mate, gate))
    all.push_back({"Software", "before " + to_string(gate), {older(gate)}});
}

std::vector<Variation> variations(const Placed& mate, Topology topology) {
  std::vector<Variation> all;
  add_hardware(all, mate);
  add_licenses(all, mate);
  if (topology == Topology::cluster)
    add_cluster_version(all, mate);
  else
    add_pair_versions(all, mate);
  return all;
}

MateMust answer(const Formation& pair, const Variation& variation) {
  MateMust row{variation.attribute, variation.value, refusals(pair), {}};
  for (const ReadingChange& change : other_readings(pair))
    row.readings.push_back(reading_register[change.place].id);
  return row;
}

/// Adds the model's answers to the ways of a variation: one row, unless the answers differ.
void add_answers(std::vector<MateMust>& rows, const Formation& best, const Variation& variation) {
  for (const Way& way : variation.ways) {
    Formation pair = best;
    way(pair.units.back().unit);
    const MateMust row = answer(pair, variation);
    if (std::ranges::find(rows, row) == rows.end()) rows.push_back(row);
  }
}

std::vector<MateMust> for_group(const Formation& group) {
  std::vector<MateMust> rows;
  if (!refusals(group).empty()) return rows;
  const Formation best{
      group.topology, {group.units.front(), best_mate(group.units.front())}, group.mate_first};
  for (const Variation& variation : variations(best.units.back(), group.topology))
    add_answers(rows, best, variation);
  return rows;
}

}  // namespace

std::vector<MateMust> what_a_mate_must_be(const std::vector<Formation>& groups) {
  std::vector<MateMust> common = for_group(groups.front());
  for (const Formation& group : groups)
    std::erase_if(common, [rows = for_group(group)](const MateMust& row) {
      return std::ranges::find(rows, row) == rows.end();
    });
  return common;
}

}  // namespace asa::audit
