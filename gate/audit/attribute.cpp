#include "gate/audit/attribute.hpp"

#include "gate/audit/identical_license.hpp"
#include "gate/device/part_number.hpp"
#include "gate/device/value.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace asa::audit {

namespace {

using Options = std::vector<Option>;

Options platform_options(const UnitReport& unit) {
  Options options;
  if (unit.identity.decided()) return options;
  for (const Candidate& c : unit.identity.candidates)
    options.push_back({fmt::format("is {}", shown(c)),
                       [&text = unit.text, c](Placed& placed) { placed = place(text, c); }});
  return options;
}

Option version_option(Version version) {
  return {fmt::format("runs {}", to_string(version)),
          [version](Placed& placed) { placed.unit.version = ordinal(version); }};
}

/// Whether some candidate's software starts early enough to include the version.
bool runs(const UnitReport& unit, Version version) {
  return std::ranges::any_of(unit.identity.candidates, [version](const Candidate& c) {
    return c.platform->software.first.version <= version;
  });
}

Options version_options(const UnitReport& unit) {
  if (unit.text.version || before_8_3(unit.text)) return {};
  Options options{version_option(usual_version)};
  for (const Version gate : rule_versions)
    if (gate != usual_version && runs(unit, gate)) options.push_back(version_option(gate));
  return options;
}

Options key_options(const UnitReport& unit) {
  if (unit.text.key != device::Key::not_stated) return {};
  return {{"has a valid key", [](Placed& placed) { placed.unit.zero_key = false; }},
          {"has an all-zero key", [](Placed& placed) { placed.unit.zero_key = true; }}};
}

/// Whether the input leaves open if the unit was bought with IPS.
bool ips_open(const UnitReport& unit) {
  return std::ranges::any_of(unit.identity.candidates, [&](const Candidate& c) {
    return c.platform->ips && !tells_bundle(unit.text, *c.platform);
  });
}

Options ips_options(const UnitReport& unit) {
  if (!ips_open(unit)) return {};
  return {{"has a part number without IPS", [](Placed& placed) { placed.unit.ips_part = false; }},
          {"has a part number with IPS",
           [](Placed& placed) { placed.unit.ips_part = placed.platform->ips; }}};
}

/// "has Cluster Disabled", or "has Cluster in the other state" if the platform is undecided.
std::string other_state(const UnitReport& unit, const FeatureEntry& f) {
  if (!unit.placed) return fmt::format("has {} in the other state", f.name);
  return fmt::format("has {} {}", f.name,
                     device::shown_value(f.feature, 1 - unit.placed->unit.license[f.feature]));
}

/// Both states of a feature that the text does not state, the factory default first.
Options feature_options(const UnitReport& unit, Feature f) {
  if (unit.text.local.find(f) != nullptr || !unit.may_offer(f)) return {};
  const auto toggle = [f](Placed& placed) {
    if (placed.platform->rules.offers(f)) placed.unit.license[f] = 1 - placed.unit.license[f];
  };
  return {{"has the standard", [](Placed&) {}}, {other_state(unit, entry(f)), toggle}};
}

/// Adds the attribute with the answers of all units, if it is open for any of them.
void add(std::vector<Attribute>& open, const Report& report, std::string what, std::string assumed,
         auto options_of) {
  Attribute attribute{std::move(what), std::move(assumed), {}};
  for (const UnitReport& unit : report.units) attribute.options.push_back(options_of(unit));
  if (std::ranges::any_of(attribute.options, is_open)) open.push_back(std::move(attribute));
}

void add_feature(std::vector<Attribute>& open, const Report& report, Feature f) {
  add(open, report, std::string(entry(f).name), "the platform's standard",
      [f](const UnitReport& unit) { return feature_options(unit, f); });
}

/// Whether the unit may run 8.3(1) or later, but before 9.0(1) (FX-IPS-6).
bool may_not_inherit_module(const UnitReport& unit) {
  if (before_8_3(unit.text)) return false;
  if (unit.text.version) return *unit.text.version < ips_module_inherited_from;
  return std::ranges::any_of(unit.identity.candidates, [](const Candidate& c) {
    return c.platform->software.first.version < ips_module_inherited_from;
  });
}

void add_ips_module(std::vector<Attribute>& open, const Report& report) {
  if (std::ranges::any_of(report.units, may_not_inherit_module))
    add_feature(open, report, feature_id<IpsModule>);
}

}  // namespace

std::vector<Attribute> open_attributes(const Report& report) {
  std::vector<Attribute> open;
  add(open, report, "platform and edition", "", platform_options);
  add(open, report, "software version", to_string(usual_version), version_options);
  add(open, report, "permanent key", "valid", key_options);
  add(open, report, "IPS part number", "without IPS", ips_options);
  add_feature(open, report, feature_id<Encryption3DesAes>);
  if (report.topology == Topology::cluster) {
    add_feature(open, report, feature_id<Clustering>);
    add_feature(open, report, feature_id<TenGigabitIo>);
  } else {
    add_ips_module(open, report);
    add_identical_license(open, report);
  }
  return open;
}

}  // namespace asa::audit
