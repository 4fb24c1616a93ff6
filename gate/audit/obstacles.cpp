#include "gate/audit/obstacles.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <string_view>

namespace asa::audit {

namespace {

/// Why the unit cannot be judged; empty if it can.
std::string obstacle(const UnitReport& unit) {
  const UnitText& t = unit.text;
  if (t.local.stated.empty()) return t.file + ": states no licensed features";
  if (t.platform == nullptr && !t.hardware.empty())
    return fmt::format("{}: the model {} is not in the catalogue", t.file, t.hardware);
  if (unit.identity.candidates.empty()) return t.file + ": its values fit no platform";
  return "";
}

bool only_message(const Report& report) {
  return report.units.size() == 1 && report.units.front().text.local.stated.empty() &&
         !report.units.front().text.mate_messages.empty();
}

}  // namespace

bool cannot_be_judged(Report& report) {
  for (const UnitReport& unit : report.units)
    if (unit.text.smart) {
      report.verdict = Verdict::outside;
      report.because = unit.text.file +
                       ": Smart Licensing has no activation keys; these rules are "
                       "about activation keys";
      return true;
    }
  if (only_message(report)) {
    report.verdict = Verdict::refused;
    report.refusals = {{"FO-02"_clause, {0}}};
    return true;
  }
  for (const UnitReport& unit : report.units)
    if (report.because.empty()) report.because = obstacle(unit);
  return !report.because.empty();
}

/// Whether the serial number has the form that devices print: three letters, four digits, four of
/// either. Published logs carry masks instead, which do not identify a unit.
bool tells_units_apart(std::string_view serial) {
  const auto all = [serial](std::size_t from, std::size_t size, auto is) {
    const std::string_view part = serial.substr(from, size);
    return std::all_of(part.begin(), part.end(),
                       [is](char c) { return is(static_cast<unsigned char>(c)) != 0; });
  };
  return serial.size() == 11 && all(0, 3, isalpha) && all(3, 4, isdigit) && all(7, 4, isalnum);
}

Expected<void> require_different_units(const Report& report) {
  for (std::size_t i = 0; i < report.units.size(); ++i)
    for (std::size_t j = 0; j < i; ++j) {
      const UnitText& one = report.units[j].text;
      const UnitText& other = report.units[i].text;
      if (one.serial == other.serial && tells_units_apart(one.serial))
        return bad_input(
            fmt::format("{} and {} are the same unit: serial number {}; give one file per unit",
                        one.file, other.file, one.serial));
    }
  return {};
}

}  // namespace asa::audit
