#include "gate/device/part_number.hpp"

#include "gate/device/vocabulary.hpp"
#include "gate/terminal/words.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <optional>

namespace asa::device {

namespace {

bool ends_with(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && same_text(text.substr(text.size() - end.size()), end);
}

/// The front of the platform's part numbers, which name an SSP S20, not SSP-20.
std::string front_of(const PlatformEntry& platform) {
  std::string front(platform.hardware);
  const std::size_t at = front.find("-SSP-");
  return at == std::string::npos ? front : front.replace(at, 5, "-S");
}

/// Whether the number has this front and no digit after it: "ASA5506W-A-K9" is an ASA5506.
bool begins_with(std::string_view number, std::string_view front) {
  if (!starts_with(number, front)) return false;
  const std::string_view rest = number.substr(front.size());
  return rest.empty() || rest.front() < '0' || rest.front() > '9';
}

/// Whether the number fits the platform. A bare chassis such as "ASA5585" fits several.
bool is_of(std::string_view number, const PlatformEntry& platform) {
  return begins_with(number, front_of(platform)) || same_text(number, platform.hardware) ||
         starts_with(platform.hardware, std::string(number) + "-");
}

std::vector<std::string_view> platforms_of(std::string_view number) {
  std::vector<std::string_view> names;
  for (const PlatformEntry& platform : catalogue())
    if (is_of(number, platform)) names.push_back(platform.name);
  return names;
}

/// Whether the number names a bundle: it then ends in an encryption class, unlike a chassis number.
bool names_bundle(std::string_view number) {
  return ends_with(number, "K7") || ends_with(number, "K8") || ends_with(number, "K9");
}

std::string_view before_comma(std::string_view text) {
  return trimmed(text.substr(0, text.find(',')));
}

/// The part number in "PID: ASA5515-IPS-K9 , VID: V01 , SN: FCH..."
std::optional<std::string_view> pid(std::string_view line) {
  if (!starts_with(line, "PID:")) return std::nullopt;
  return before_comma(line.substr(4));
}

/// Takes the name that `show inventory` prints above its PID line.
bool take_name(UnitText& unit, std::string_view line) {
  if (!starts_with(line, "Name: \"")) return false;
  const std::string_view name = line.substr(7, line.find('"', 7) - 7);
  unit.module = !same_text(name, "Chassis");
  unit.chassis = !unit.module;
  return true;
}

/// Whether the given number agrees with the printed one, or completes a printed chassis number.
bool may_be(std::string_view printed, std::string_view given) {
  return same_text(printed, given) || (!names_bundle(printed) && begins_with(given, printed));
}

}  // namespace

bool take_part(UnitText& unit, const Line& line) {
  if (take_name(unit, line.text)) return true;
  const auto number = pid(line.text);
  if (!number) return false;
  const bool unit_itself = unit.chassis || (!unit.module && !platforms_of(*number).empty());
  unit.chassis = unit.module = false;
  if (!unit_itself || number->empty() || same_text(*number, "N/A")) return true;
  if (!unit.part.empty() && !same_text(unit.part, *number))
    unit.report(line.number, line.text, "a second part number; the first one counts");
  if (unit.part.empty()) {
    unit.part = *number;
    unit.part_line = line.number;
  }
  return true;
}

Expected<void> state_part(UnitText& unit, const std::string& number) {
  if (number.empty()) return {};
  if (!unit.part.empty() && !may_be(unit.part, number))
    return bad_input(
        fmt::format("{}:{}: prints the part number {}, and --part says {}; leave out "
                    "--part, or correct it",
                    unit.file, unit.part_line, unit.part, number));
  unit.part_line = unit.part == number ? unit.part_line : 0;
  unit.part = number;
  return {};
}

bool tells_bundle(const UnitText& unit, const PlatformEntry& platform) {
  return names_bundle(unit.part) && is_of(unit.part, platform);
}

bool bought_with_ips(const UnitText& unit, const PlatformEntry& platform) {
  return tells_bundle(unit, platform) && find_text(unit.part, "IPS") != std::string_view::npos;
}

bool is_k8(const UnitText& unit, const PlatformEntry& platform) {
  return tells_bundle(unit, platform) && ends_with(unit.part, "K8");
}

void check_part(UnitText& unit, const Identity& identity) {
  if (unit.part.empty()) return;
  const auto names = platforms_of(unit.part);
  const auto fits = [&](const Candidate& c) { return is_of(unit.part, *c.platform); };
  if (names.empty())
    return unit.report(unit.part_line, unit.part,
                       "unknown part number; correct it or leave it out");
  if (!identity.candidates.empty() && std::ranges::none_of(identity.candidates, fits))
    return unit.report(unit.part_line, unit.part,
                       fmt::format("the part number is of {}, and the unit is {}",
                                   fmt::join(names, " or "), shown(identity.candidates.front())));
  const auto with_ips = [](const Candidate& c) { return c.platform->ips; };
  if (!names_bundle(unit.part) && std::ranges::any_of(identity.candidates, with_ips))
    unit.note(unit.part_line, unit.part,
              "names the chassis only; give the part number it was bought under with --part");
}

}  // namespace asa::device
