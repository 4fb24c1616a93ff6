#include "gate/audit/facts.hpp"

#include "gate/device/part_number.hpp"
#include "gate/device/value.hpp"
#include "gate/scenario/unit_name.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace asa::audit {

namespace {

/// Units that share a fact.
struct Alike {
  std::string fact;
  std::vector<std::size_t> units;
};

std::vector<Alike> by_fact(std::size_t units, const std::function<std::string(std::size_t)>& of) {
  std::vector<Alike> groups;
  for (std::size_t u = 0; u < units; ++u) {
    const std::string fact = of(u);
    const auto known = std::ranges::find(groups, fact, &Alike::fact);
    if (known == groups.end())
      groups.push_back({fact, {u}});
    else
      known->units.push_back(u);
  }
  return groups;
}

std::string marked(std::string text, bool stated) {
  return stated ? text : text + std::string(assumed);
}

}  // namespace

std::string called(const Report& report, std::size_t unit) {
  if (report.units.size() == 1) return "this unit";
  const std::string name = unit_name(report.topology, report.units.size(), unit);
  return name.starts_with("slave") ? name : "the " + name;
}

std::string called(const Report& report, const std::vector<std::size_t>& units) {
  if (units.size() == 1) return called(report, units.front());
  if (units.size() == report.units.size())
    return units.size() == 2 ? "both units" : fmt::format("all {} units", units.size());
  std::vector<std::string> names;
  for (const std::size_t u : units) names.push_back(called(report, u));
  return joined(names);
}

std::string joined(const std::vector<std::string>& names) {
  if (names.size() == 1) return names.front();
  return fmt::format("{} and {}", fmt::join(names.begin(), names.end() - 1, ", "), names.back());
}

std::string capitalized(std::string text) {
  if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
    text.front() = static_cast<char>(text.front() - 'a' + 'A');
  return text;
}

bool Facts::any(const std::function<bool(const Placed&)>& holds) const {
  return std::ranges::any_of(group_.units, holds);
}

std::string Facts::say(const Verb& verb, const std::function<std::string(std::size_t)>& of) const {
  std::vector<std::string> parts;
  for (const Alike& alike : by_fact(group_.units.size(), of))
    parts.push_back(fmt::format("{} {} {}", called(report_, alike.units),
                                alike.units.size() == 1 ? verb.one : verb.several, alike.fact));
  return fmt::format("{}", fmt::join(parts, "; "));
}

std::string Facts::model(std::size_t unit) const {
  const std::string_view name = group_.units[unit].platform->name;
  return fmt::format("{}{}", name, report_.units[unit].identity.inferred ? " (inferred)" : "");
}

std::string Facts::edition(std::size_t unit) const {
  return group_.units[unit].unit.security_plus ? "Security Plus" : "Base";
}

std::string Facts::version(std::size_t unit) const {
  if (!text(unit).version && before_8_3(text(unit))) return "software before 8.3(1)";
  return marked(to_string(version_of(group_.units[unit].unit.version)),
                text(unit).version.has_value());
}

std::string Facts::permanent_key(std::size_t unit) const {
  const bool zeros = group_.units[unit].unit.zero_key;
  return marked(zeros ? "an all-zero permanent key" : "a valid permanent key",
                text(unit).key != device::Key::not_stated);
}

std::string Facts::ips_part(std::size_t unit) const {
  const Placed& placed = group_.units[unit];
  return marked(placed.unit.ips_part ? "a part number with IPS" : "a part number without IPS",
                !placed.platform->ips || tells_bundle(text(unit), *placed.platform));
}

std::string Facts::held(std::size_t unit, Feature f) const {
  if (!group_.units[unit].platform->rules.offers(f)) return fmt::format("no {}", entry(f).name);
  const std::string value = device::shown_value(f, group_.units[unit].unit.license[f]);
  return marked(fmt::format("{} {}", entry(f).name, value), text(unit).local.find(f) != nullptr);
}

std::string Facts::models() const {
  std::vector<std::string> names;
  for (const Alike& alike :
       by_fact(group_.units.size(), [this](std::size_t u) { return model(u); }))
    names.push_back(alike.fact);
  return fmt::format("{}", fmt::join(names, " and "));
}

}  // namespace asa::audit
