#include "gate/plan/bases.hpp"

#include "gate/audit/why_not.hpp"

#include <algorithm>

namespace asa::plan {

namespace {

using audit::Altered;
using audit::Change;

/// The units as they are, or after what lifts their refusal.
std::vector<Base> formed(const audit::Report& report) {
  const Units now = units_of(report);
  if (forms(now.group)) return {{now}};
  std::vector<Base> all;
  for (const audit::Lifted& lifted : audit::lifted(report, now.group))
    all.push_back({changed(now, lifted.group), lifted.remedy.steps, lifted.units, all.size(), {}});
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

Base raised(Base base, const Change& change) {
  base.start = changed(base.start, audit::after(base.start.group, {&change}));
  base.first.push_back({change.says, {}, {}, true});
  for (const Altered& altered : change.altered) base.units.push_back(altered.unit);
  base.raised = change.altered;
  return base;
}

}  // namespace

std::vector<Base> bases(const audit::Report& report) {
  std::vector<Base> all = formed(report);
  const std::size_t plain = all.size();
  for (std::size_t i = 0; i < plain; ++i) {
    const std::vector<Change> changes = audit::changes_of(report, all[i].start.group);
    for (const Change& change : changes)
      if (raises(change, all[i].start.group)) all.push_back(raised(all[i], change));
  }
  std::erase_if(all, [](const Base& base) { return !forms(base.start.group); });
  std::ranges::stable_sort(all, {}, [](const Base& base) { return base.units.size(); });
  return all;
}

bool upgrades_less(const Base& base, const Base& other) {
  const auto same = [](const Altered& a, const Altered& b) {
    return a.unit == b.unit && a.attribute == b.attribute;
  };
  return base.formed == other.formed && !base.raised.empty() &&
         std::ranges::equal(base.raised, other.raised, same) &&
         base.raised.front().rank < other.raised.front().rank;
}

}  // namespace asa::plan
