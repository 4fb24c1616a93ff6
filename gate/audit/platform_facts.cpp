#include "gate/audit/platform_facts.hpp"

#include "gate/device/keyed_unit.hpp"
#include "model/clause/register.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace asa::audit {

namespace {

std::string shown(const SoftwareRange& range) {
  std::string text =
      fmt::format("{} ({})", to_string(range.first.version), name(range.first.trust));
  if (range.last.trust == Trust::unknown) return text + " or later";
  const Version& last = range.last.version;
  return fmt::format("{} to {}.{} ({})", text, last.major, last.minor, name(range.last.trust));
}

/// Reports software outside the platform's range; only notes it if the range is merely recalled.
void check_software(device::UnitText& text, const PlatformEntry& platform) {
  if (!text.version) return;
  const SoftwareRange& range = platform.software;
  const bool too_old = comes_before(*text.version, range);
  if (!too_old && !comes_after(*text.version, range)) return;
  const std::string line = fmt::format("Software Version {}", text.version_text);
  const std::string why = fmt::format("outside the software of the {}: {} ({})", platform.name,
                                      shown(range), id("PLT-14"_clause));
  if ((too_old ? range.first : range.last).trust == Trust::recalled) return text.note(0, line, why);
  text.report(0, line, why);
}

void check_time_based_keys(device::UnitText& text, const PlatformEntry& platform) {
  if (platform.takes_time_based_keys) return;
  constexpr Clause clause = "TBK-01"_clause;
  const std::string why = fmt::format("the {} takes no time-based keys ({}, {})", platform.name,
                                      id(clause), name(entry(clause).trust));
  bool printed = false;
  for (const device::KeyBlock& key : text.time_based) {
    if (key.zeros) continue;
    text.report(key.features.header, "time-based key", why);
    printed = true;
  }
  for (const device::Statement& s : text.local.stated)
    if (!printed && device::days_of_term(s.term)) text.report(s.line, line_with_term(s), why);
}

}  // namespace

void check_platform_facts(device::UnitText& text, const PlatformEntry& platform) {
  check_software(text, platform);
  check_time_based_keys(text, platform);
}

}  // namespace asa::audit
