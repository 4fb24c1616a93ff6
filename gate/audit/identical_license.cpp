#include "gate/audit/identical_license.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace asa::audit {

namespace {

using Features = std::vector<Feature>;
using License = Values<Scalar>;

Features unstated(const UnitReport& unit) {
  Features open;
  for (const FeatureEntry& f : features)
    if (is_bought(f) && unit.may_offer(f.feature) && unit.text.local.find(f.feature) == nullptr)
      open.push_back(f.feature);
  return open;
}

License license_of(const UnitReport& unit) {
  return place(unit.text, unit.identity.candidates.front()).unit.license;
}

bool like(const License& a, const License& b, Feature f) { return a[f] == b[f]; }

void hold(Placed& placed, Feature f, std::int32_t value) {
  if (placed.platform->rules.offers(f)) placed.unit.license[f] = value;
}

/// The other state, or an amount less by one: every platform with the feature may hold it.
Option another_value(Feature f) {
  return {"has another value of one of them than its mate", [f](Placed& placed) {
            const std::int32_t held = placed.unit.license[f];
            hold(placed, f, held == 0 ? 1 : held - 1);
          }};
}

Option value_of_mate(const Features& open, const License& mate) {
  return {"has the values of its mate", [open, mate](Placed& placed) {
            for (const Feature f : open) hold(placed, f, mate[f]);
          }};
}

/// The factory default; the values that make the units alike; one that makes them unlike. Only one
/// unit tries the last: on both, it might make them alike again.
std::vector<Option> options(const UnitReport& unit, const License& mate, bool asked) {
  const Features open = unstated(unit);
  if (open.empty()) return {};
  const License own = license_of(unit);
  const auto alike = [&](Feature f) { return like(own, mate, f); };
  std::vector<Option> all{{"has the standard", [](Placed&) {}}};
  if (!std::ranges::all_of(open, alike)) all.push_back(value_of_mate(open, mate));
  const auto changed = std::ranges::find_if(open, alike);
  if (asked && changed != open.end()) all.push_back(another_value(*changed));
  return all;
}

/// The features that any unit leaves open, in the order of reports.
std::string names(const Report& report) {
  std::vector<std::string_view> all;
  for (const FeatureEntry& f : features)
    for (const UnitReport& unit : report.units) {
      const Features open = unstated(unit);
      const bool listed = !all.empty() && all.back() == f.name;
      if (!listed && std::ranges::find(open, f.feature) != open.end()) all.push_back(f.name);
    }
  return fmt::format("{}", fmt::join(all, ", "));
}

bool old(const UnitReport& unit) { return before_8_3(unit.text); }

bool leaves_open(const UnitReport& unit) { return !unstated(unit).empty(); }

}  // namespace

void add_identical_license(std::vector<Attribute>& open, const Report& report) {
  const auto& units = report.units;
  const auto last = std::find_if(units.rbegin(), units.rend(), leaves_open);
  if (std::ranges::none_of(units, old) || last == units.rend()) return;
  Attribute attribute{names(report), "the platform's standard", {}};
  for (std::size_t i = 0; i < units.size(); ++i)
    attribute.options.push_back(
        options(units[i], license_of(units[units.size() - 1 - i]), &units[i] == &*last));
  open.push_back(std::move(attribute));
}

}  // namespace asa::audit
