#include "gate/plan/bases.hpp"

#include "gate/audit/changes.hpp"
#include "gate/audit/combined.hpp"
#include "gate/audit/why_not.hpp"

#include <algorithm>
#include <functional>

namespace asa::plan {

namespace {

using audit::Altered;
using audit::Change;

/// The units as they are, or after what lifts their refusal.
std::vector<Base> formed(const audit::Report& report) {
  const audit::Formation group = audit::ordinary_group(report);
  if (audit::refusals(group).empty()) return {{group}};
  std::vector<Base> all;
  for (const audit::Lifted& lifted : audit::lifted(report, group))
    all.push_back({lifted.group, lifted.remedy.steps, lifted.units});
  return all;
}

/// Whether a change lets units hold more, or share it: an edition or a software release.
bool raises(const Change& change, const audit::Formation& group) {
  if (change.kind != Change::Kind::of_units || !change.by_customer) return false;
  return std::ranges::all_of(change.altered, [&](const Altered& altered) {
    const bool edition =
        altered.attribute == "Edition" && !group.units[altered.unit].unit.security_plus;
    return edition || altered.attribute == "Software upgrade";
  });
}

Base raised(const Base& base, const Change& change) {
  Base raised{audit::after(base.group, {&change}), base.first, base.units};
  raised.first.push_back({change.says, {}, {}, true});
  for (const Altered& altered : change.altered) raised.units.push_back(altered.unit);
  return raised;
}

bool share_licenses(const Base& base) {
  return audit::refusals(base.group).empty() && audit::combines(base.group);
}

}  // namespace

std::vector<Base> bases(const audit::Report& report) {
  std::vector<Base> all = formed(report);
  const std::size_t plain = all.size();
  for (std::size_t i = 0; i < plain; ++i) {
    const std::vector<Change> changes = audit::changes_of(report, all[i].group);
    for (const Change& change : changes)
      if (raises(change, all[i].group)) all.push_back(raised(all[i], change));
  }
  std::erase_if(all, std::not_fn(share_licenses));
  std::ranges::stable_sort(all, {}, [](const Base& base) { return base.units.size(); });
  return all;
}

}  // namespace asa::plan
