#include "gate/audit/changes.hpp"

#include "gate/audit/attribute.hpp"
#include "gate/audit/facts.hpp"
#include "gate/audit/toggles.hpp"
#include "gate/device/candidates.hpp"
#include "gate/device/value.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <functional>

namespace asa::audit {

namespace {

/// A change that each of several units may need.
struct UnitChange {
  std::string attribute;
  std::string before;  ///< words before the unit
  std::string after;   ///< and after it
  std::function<void(Placed&)> apply;
  std::size_t rank = 0;
  bool by_customer = true;
};

const Allowance& allowance(const Placed& placed, Feature f) {
  return placed.platform->allowance(f, placed.unit.security_plus);
}

/// Gives a unit what its edition comes with, and takes away what the edition cannot hold.
void take_edition(Placed& placed) {
  for (const FeatureEntry& f : features) {
    if (!placed.platform->rules.offers(f.feature)) continue;
    const Allowance& a = allowance(placed, f.feature);
    auto& held = placed.unit.license[f.feature];
    held = std::min(std::max(held, a.standard.value), a.ceiling.value);
  }
}

void flip(const Toggle& toggle, Placed& placed) {
  const bool plus = placed.unit.security_plus;
  toggle.flip(placed.unit);
  if (placed.unit.security_plus != plus) take_edition(placed);
}

void add_toggles(std::vector<UnitChange>& all, const std::vector<Toggle>& toggles) {
  for (const Toggle& toggle : toggles)
    all.push_back({toggle.attribute, toggle.before, toggle.after,
                   [toggle](Placed& placed) { flip(toggle, placed); }, 0, !toggle.replaces});
}

/// Gives a unit other software, and what the hardware gives under it.
void take_software(Placed& placed, const Version& version) {
  Unit<>& unit = placed.unit;
  unit.version = ordinal(version);
  for (const EarlierFigures& earlier : placed.platform->earlier) {
    const Feature f = earlier.feature;
    if (is_bought(entry(f))) continue;
    const Allowance given = placed.platform->allowance(f, unit.security_plus, version);
    unit.license[f] = std::max(unit.license[f], given.standard.value);
  }
}

/// Failover, if the unit's edition can have it.
void add_failover(std::vector<UnitChange>& all, const Placed& placed) {
  constexpr Feature f = feature_id<FailoverMode>;
  const std::int32_t most = allowance(placed, f).ceiling.value;
  if (placed.unit.license[f] != 0 || most == 0) return;
  all.push_back({std::string(entry(f).name), "enter a permanent key with Failover on", "",
                 [most](Placed& p) { p.unit.license[failover_mode] = std::min(most, 2); }});
}

void add_versions(std::vector<UnitChange>& all, const Placed& placed) {
  const SoftwareRange& range = placed.platform->software;
  for (std::size_t rank = 0; rank < rule_versions.size(); ++rank) {
    const Version version = rule_versions[rank];
    const bool newer = ordinal(version) > placed.unit.version;
    if (!newer || comes_before(version, range) || comes_after(version, range)) continue;
    all.push_back({"Software upgrade", "upgrade", fmt::format("to {} or later", to_string(version)),
                   [version](Placed& p) { take_software(p, version); }, rank});
  }
}

std::vector<UnitChange> of_unit(const Placed& placed) {
  std::vector<UnitChange> all;
  add_toggles(all, license_toggles(placed));
  add_failover(all, placed);
  add_versions(all, placed);
  add_toggles(all, hardware_toggles(placed));
  return all;
}

std::string in_words(const UnitChange& change, const std::string& who) {
  return fmt::format("{} {}{}{}", change.before, who, change.after.empty() ? "" : " ",
                     change.after);
}

bool same(const UnitChange& a, const UnitChange& b) {
  return a.before == b.before && a.after == b.after;
}

/// The changes of single units, then each that several units may need, of all of these.
class Gathered {
 public:
  explicit Gathered(const Report& report) : report_(report) {}

  void add(std::size_t unit, const UnitChange& change) {
    all_.push_back(made({unit}, change));
    const auto known =
        std::ranges::find_if(kinds_, [&](const Kind& kind) { return same(kind.change, change); });
    if (known == kinds_.end())
      kinds_.push_back({change, {unit}});
    else
      known->units.push_back(unit);
  }
  std::vector<Change> all() const {
    std::vector<Change> changes = all_;
    for (const Kind& kind : kinds_)
      if (kind.units.size() > 1) changes.push_back(made(kind.units, kind.change));
    return changes;
  }

 private:
  struct Kind {
    UnitChange change;
    std::vector<std::size_t> units;
  };

  Change made(const std::vector<std::size_t>& units, const UnitChange& change) const {
    Change made{{}, in_words(change, called(report_, units)), change.by_customer, change.apply};
    for (const std::size_t u : units) made.altered.push_back({u, change.attribute, change.rank});
    return made;
  }

  const Report& report_;
  std::vector<Change> all_{};
  std::vector<Kind> kinds_{};
};

bool may_hold(const Placed& placed, const FeatureEntry& f, std::int32_t amount) {
  return placed.platform->rules.offers(f.feature) &&
         amount <= allowance(placed, f.feature).ceiling.value;
}

/// The bought features that a unit would have to change to hold the license of its mate.
std::vector<Feature> unlike(const Placed& unit, const Placed& mate) {
  std::vector<Feature> all;
  for (const FeatureEntry& f : features)
    if (is_bought(f) && unit.unit.license[f.feature] != mate.unit.license[f.feature])
      all.push_back(f.feature);
  return all;
}

/// Adds a key with the features of the mate, which old software asks for (FO-02).
void add_license_of_mate(std::vector<Change>& all, const Report& report, const Formation& group,
                         std::size_t u) {
  const Placed &unit = group.units[u], &mate = group.units[1 - u];
  const auto differing = unlike(unit, mate);
  const auto can_hold = [&](Feature f) { return may_hold(unit, entry(f), mate.unit.license[f]); };
  if (differing.empty() || !std::ranges::all_of(differing, can_hold)) return;
  std::vector<std::string> held;
  for (const Feature f : differing)
    held.push_back(
        fmt::format("{} {}", entry(f).name, device::shown_value(f, mate.unit.license[f])));
  all.push_back({{{u, "License of the mate"}},
                 fmt::format("enter a permanent key with {} on {}, as {} has",
                             fmt::join(held, ", "), called(report, u), called(report, 1 - u)),
                 true,
                 [differing, license = mate.unit.license](Placed& placed) {
                   for (const Feature f : differing) placed.unit.license[f] = license[f];
                 }});
}

/// Adds a unit like another one in place of a unit of another model.
void add_models_of_others(std::vector<Change>& all, const Report& report, const Formation& group,
                          std::size_t u) {
  std::vector<const PlatformEntry*> known{group.units[u].platform};
  for (std::size_t v = 0; v < group.units.size(); ++v) {
    const PlatformEntry* platform = group.units[v].platform;
    if (std::ranges::find(known, platform) != known.end()) continue;
    known.push_back(platform);
    all.push_back({{{u, "Model"}},
                   fmt::format("replace {} by a unit like {} ({})", called(report, u),
                               called(report, v), platform->name),
                   false,
                   [like = best_mate(group.units[v])](Placed& placed) { placed = like; }});
  }
}

Placed new_unit(const PlatformEntry& platform) {
  return best_mate({&platform, usual_unit(platform)});
}

/// The other models of which as many units may form a cluster.
std::vector<const PlatformEntry*> clustering_models(const Formation& group) {
  std::vector<const PlatformEntry*> models;
  for (const PlatformEntry& platform : catalogue()) {
    Formation other = group;
    for (Placed& placed : other.units) placed = new_unit(platform);
    if (&platform != group.units.front().platform && refusals(other).empty())
      models.push_back(&platform);
  }
  return models;
}

/// Whether a clause refuses that grants clusters to some models.
bool about_models(const std::vector<Clause>& refused) {
  return std::ranges::any_of(refused,
                             [](Clause c) { return c == "CX-3"_clause || c == "CX-4"_clause; });
}

/// Adds other models for all units of a cluster: not every model forms one (CX-3, CX-4).
void add_other_models(std::vector<Change>& all, const Report& report, const Formation& group) {
  if (!about_models(refusals(group))) return;
  const auto models = clustering_models(group);
  if (models.empty()) return;
  std::vector<std::string_view> names;
  std::vector<std::size_t> units;
  for (const PlatformEntry* platform : models) names.push_back(platform->name);
  Change change{
      {}, {}, false, [platform = models.front()](Placed& placed) { placed = new_unit(*platform); }};
  for (std::size_t u = 0; u < group.units.size(); ++u) {
    change.altered.push_back({u, "Model", 1});
    units.push_back(u);
  }
  change.says =
      fmt::format("replace {} by another model: {}", called(report, units), fmt::join(names, ", "));
  all.push_back(std::move(change));
}

void add_orders(std::vector<Change>& all, const Report& report, const Formation& group) {
  const bool pair = group.topology == Topology::failover_pair;
  for (std::size_t u = 1; u < group.units.size(); ++u)
    all.push_back({{{0, "Role"}, {u, "Role"}},
                   fmt::format("make {} the {}", called(report, u), pair ? "primary" : "master"),
                   true,
                   {},
                   Change::Kind::order});
}

/// Adds each unit of a larger cluster that may be left out.
void add_sizes(std::vector<Change>& all, const Report& report, const Formation& group) {
  if (group.units.size() < 3) return;
  for (std::size_t u = 0; u < group.units.size(); ++u)
    all.push_back({{{u, "Membership"}},
                   fmt::format("leave {} out of the cluster", called(report, u)),
                   true,
                   {},
                   Change::Kind::size});
}

}  // namespace

std::vector<Change> changes_of(const Report& report, const Formation& group) {
  Gathered gathered(report);
  for (std::size_t u = 0; u < group.units.size(); ++u)
    for (const UnitChange& change : of_unit(group.units[u])) gathered.add(u, change);
  std::vector<Change> all = gathered.all();
  if (group.topology == Topology::failover_pair && group.units.size() == 2)
    for (const std::size_t u : {std::size_t{0}, std::size_t{1}})
      add_license_of_mate(all, report, group, u);
  add_orders(all, report, group);
  add_sizes(all, report, group);
  for (std::size_t u = 0; u < group.units.size(); ++u) add_models_of_others(all, report, group, u);
  add_other_models(all, report, group);
  return all;
}

Formation after(Formation group, const std::vector<const Change*>& changes) {
  std::vector<std::size_t> left_out;
  for (const Change* change : changes) {
    if (change->kind == Change::Kind::of_units)
      for (const Altered& altered : change->altered) change->apply(group.units[altered.unit]);
    if (change->kind == Change::Kind::order)
      std::swap(group.units.front(), group.units[change->altered.back().unit]);
    if (change->kind == Change::Kind::size) left_out.push_back(change->altered.front().unit);
  }
  std::ranges::sort(left_out, std::greater{});
  for (const std::size_t u : left_out)
    group.units.erase(group.units.begin() + static_cast<std::ptrdiff_t>(u));
  return group;
}

bool together(const Change& a, const Change& b) {
  const bool moves = a.kind == Change::Kind::order || b.kind == Change::Kind::order;
  const bool leaves = a.kind == Change::Kind::size || b.kind == Change::Kind::size;
  const auto both = [&](const Altered& one) {
    return std::ranges::any_of(b.altered, [&](const Altered& other) {
      return one.unit == other.unit && one.attribute == other.attribute;
    });
  };
  return !(moves && leaves) && std::ranges::none_of(a.altered, both);
}

}  // namespace asa::audit
