#include "generators/show.hpp"

#include "model/catalogue.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <vector>

namespace asa {

namespace {

using Rows = std::vector<std::vector<std::string>>;

std::string text_of(Wording wording, std::int32_t value) {
  return wording == Wording::version ? to_string(version_of(value)) : std::to_string(value);
}
std::string text_of(Wording wording, bool value) {
  if (wording == Wording::edition) return value ? "Security Plus" : "Base";
  return value ? "yes" : "no";
}

/// Calls with the name of each attribute and feature of a unit, and its text.
void for_each_cell(const Unit<>& unit, const auto& call) {
  for_each_field(
      [&](auto name, const auto& value) {
        using Value = std::remove_cvref_t<decltype(value)>;
        if constexpr (std::same_as<Value, Values<>>)
          for (const FeatureEntry& f : features)
            call(std::string(f.name), std::to_string(value[f.feature]));
        else if constexpr (name.written)
          call(std::string(name.row.name), text_of(name.row.said.wording, value));
      },
      unit);
}

const PlatformEntry* platform_of(const Unit<>& unit) {
  const auto place = static_cast<std::size_t>(unit.model());
  return place < catalogue().size() ? &catalogue()[place] : nullptr;
}

std::string name_of(const Unit<>& unit) {
  const PlatformEntry* platform = platform_of(unit);
  return platform == nullptr ? "synthetic" : std::string(platform->name);
}

/// A unit to compare with: as it is usually bought, or the first of a synthetic platform.
Unit<> usual(const Units<>& units) {
  const PlatformEntry* platform = platform_of(units[0]);
  return platform == nullptr ? units[0] : usual_unit(*platform);
}

/// The name of each attribute and feature, and its text for each unit; the usual unit is the last.
Rows rows_of(const Units<>& units) {
  Rows rows;
  const auto start = [&](const std::string& name, const std::string&) { rows.push_back({name}); };
  for_each_cell(units[0], start);
  const auto add = [&](const Unit<>& unit) {
    std::size_t row = 0;
    for_each_cell(
        unit, [&](const std::string&, const std::string& text) { rows[row++].push_back(text); });
  };
  for (const Unit<>& unit : units) add(unit);
  add(usual(units));
  return rows;
}

bool is_unusual(const std::vector<std::string>& row) {
  return std::any_of(row.begin() + 1, row.end(),
                     [&](const std::string& text) { return text != row.back(); });
}

void print(const Rows& rows, std::ostream& os) {
  for (const auto& row : rows) {
    std::string line;
    for (std::size_t i = 0; i < row.size(); ++i) {
      std::size_t width = 0;
      for (const auto& other : rows) width = std::max(width, other[i].size());
      line += row[i] + std::string(width + 2 - row[i].size(), ' ');
    }
    os << line.substr(0, line.find_last_not_of(' ') + 1) << '\n';
  }
}

void show_units(const Units<>& units, Topology topology, const Readings& readings,
                std::ostream& os) {
  Rows shown{{topology == Topology::cluster ? "cluster" : "failover pair"}};
  for (const Unit<>& unit : units) shown[0].push_back(name_of(unit));
  for (auto& row : rows_of(units)) {
    if (!is_unusual(row)) continue;
    row.pop_back();
    shown.push_back(std::move(row));
  }
  print(shown, os);
  const auto alternative = alternatives(readings);
  for (std::size_t i = 0; i < reading_count; ++i)
    if (alternative[i])
      os << reading_register[i].id << ": " << reading_register[i].answers[1] << '\n';
}

void show_key(std::size_t unit, std::size_t key, const KeyedUnit<>& of, std::ostream& os) {
  os << "unit " << unit + 1 << ", key " << key + 1 << ':';
  for (const Grant<>& grant : of.keys[key].grants)
    os << ' ' << entry(grant.feature).name << ' ' << grant.amount << ',';
  const Account<>& account = of.accounts[key];
  os << ' ' << account.left.count() << " days" << (account.active ? ", active" : "") << '\n';
}

void show_event(std::size_t place, const Event<>& event, std::ostream& os) {
  const EventUses uses = entry(event.kind).uses;
  os << "event " << place + 1 << ": " << entry(event.kind).name;
  if (uses.unit) os << ", unit " << event.unit + 1;
  if (uses.key) os << ", key " << event.key + 1;
  if (uses.days != EventDays::none) os << ", " << event.days.count() << " days";
  os << '\n';
}

}  // namespace

void showValue(const Situation<Scalar>& s, std::ostream& os) {
  show_units(s.units, s.topology, s.readings, os);
}

void showValue(const History<Scalar>& h, std::ostream& os) {
  Units<> units;
  for (const KeyedUnit<>& unit : h.units) units.push_back(unit.unit);
  show_units(units, h.topology, h.readings, os);
  for (std::size_t u = 0; u < h.units.size(); ++u)
    for (std::size_t k = 0; k < h.units[u].keys.size(); ++k) show_key(u, k, h.units[u], os);
  for (std::size_t i = 0; i < h.events.size(); ++i) show_event(i, h.events[i], os);
}

}  // namespace asa
