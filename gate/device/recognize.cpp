#include "gate/device/recognize.hpp"

#include "gate/device/part_number.hpp"
#include "gate/device/vocabulary.hpp"
#include "gate/terminal/words.hpp"

#include <fmt/format.h>

#include <array>

namespace asa::device {

namespace {

constexpr std::string_view version_mark = "Security Appliance Software Version ";
constexpr std::string_view mate_mark = "license (";
constexpr std::string_view my_mark = "not compatible with my license (";
constexpr std::string_view payload_mark = "No Payload Encryption";

std::string_view word_at(std::string_view text) {
  text = trimmed(text);
  return text.substr(0, text.find_first_of(" ,"));
}

/// The text after `mark`; nothing if the mark does not occur.
std::optional<std::string_view> after(std::string_view line, std::string_view mark) {
  const std::size_t at = find_text(line, mark);
  if (at == std::string_view::npos) return std::nullopt;
  return trimmed(line.substr(at + mark.size()));
}

std::optional<std::string_view> after_start(std::string_view line, std::string_view mark) {
  return starts_with(line, mark) ? std::optional{trimmed(line.substr(mark.size()))} : std::nullopt;
}

bool take_version(UnitText& unit, const Line& line) {
  const auto rest = after(line.text, version_mark);
  if (!rest) return false;
  const auto version = parse_version(word_at(*rest));
  if (!version) unit.report(line.number, line.text, "the software version cannot be read");
  if (version && unit.version && *version != *unit.version)
    unit.report(line.number, line.text, "a second software version");
  if (version && !unit.version) unit.version_text = word_at(*rest);
  if (!unit.version) unit.version = version;
  return true;
}

bool virtual_or_firepower(std::string_view model) {
  return starts_with(model, "ASAv") || starts_with(model, "FPR") || starts_with(model, "Firepower");
}

/// The platform by the model that devices print, in any case; null if there is none.
const PlatformEntry* platform_of(std::string_view model) {
  for (const PlatformEntry& platform : catalogue())
    if (same_text(platform.hardware, model)) return &platform;
  return find_platform(model);
}

/// Takes the first hardware line; reports a second, different one.
void take_model(UnitText& unit, const Line& line, std::string_view model) {
  if (!unit.hardware.empty()) {
    if (!same_text(unit.hardware, model))
      unit.report(line.number, line.text, "a second hardware model");
    return;
  }
  unit.hardware = model;
  unit.platform = platform_of(model);
  unit.smart = unit.smart || virtual_or_firepower(model);
  if (unit.platform == nullptr && !virtual_or_firepower(model))
    unit.report(line.number, line.text, fmt::format("unknown model {}", model));
}

bool take_hardware(UnitText& unit, const Line& line) {
  const auto rest = after_start(line.text, "Hardware:");
  if (!rest || rest->empty()) return false;
  take_model(unit, line, word_at(*rest));
  return true;
}

bool take_serial(UnitText& unit, const Line& line) {
  const auto serial = serial_in(line.text);
  if (!serial) return false;
  if (unit.serial.empty()) unit.serial = *serial;
  if (unit.serial != *serial && !unit.other_serial)
    unit.other_serial = {line.number, std::string(*serial)};
  return true;
}

Edition edition_of(std::string_view name) {
  if (find_text(name, "Security Plus") != std::string_view::npos) return Edition::plus;
  return find_text(name, "Base") != std::string_view::npos ? Edition::base : Edition::other;
}

/// "This platform has an ASA 5510 Security Plus license."
bool take_edition(UnitText& unit, const Line& line) {
  const auto rest = after_start(line.text, "This platform has a");
  if (!rest) return false;
  std::string_view name = rest->substr(starts_with(*rest, "n ") ? 2 : 0);
  name = trimmed(name.substr(0, find_text(name, " license")));
  const bool other = unit.edition != Edition::not_stated && unit.edition_text != name;
  if (other) unit.report(line.number, line.text, "a second license line");
  if (unit.edition == Edition::not_stated) {
    unit.edition = edition_of(name);
    unit.edition_text = name;
  }
  return true;
}

/// "... is not compatible with my license (20 Contexts)", on the console or in syslog.
bool take_mate_message(UnitText& unit, const Line& line) {
  const auto mates = after(line.text, mate_mark);
  const auto mine = after(line.text, my_mark);
  if (!mates || !mine) return false;
  const auto inside = [](std::string_view text) { return text.substr(0, text.find(')')); };
  unit.mate_messages.push_back(
      {line.number, std::string(inside(*mates)), std::string(inside(*mine))});
  return true;
}

bool take_smart(UnitText& unit, const Line& line) {
  if (find_text(line.text, "Smart Licensing") == std::string_view::npos) return false;
  unit.smart = true;
  return true;
}

}  // namespace

bool says_no_payload(std::string_view line) {
  return find_text(line, payload_mark) != std::string_view::npos;
}

namespace {

/// Looks for a hint, but takes only an image line with -npe: other lines may say more.
bool take_payload_hint(UnitText& unit, const Line& line) {
  const bool names_image = starts_with(line.text, "System image file");
  const bool image = names_image && find_text(line.text, "-npe") != std::string_view::npos;
  unit.image_stated = unit.image_stated || names_image;
  unit.no_payload_encryption = unit.no_payload_encryption || image || says_no_payload(line.text);
  return image;
}

bool take_flash_key(UnitText& unit, const Line& line) {
  if (!starts_with(line.text, "The flash ")) return false;
  if (find_text(line.text, "SAME") == std::string_view::npos)
    unit.note(line.number, line.text,
              "the key in flash is another one; a reload changes the license");
  return true;
}

constexpr std::array recognizers{take_payload_hint, take_version, take_hardware,
                                 take_serial,       take_edition, take_mate_message,
                                 take_smart,        take_part,    take_flash_key};

constexpr std::array<std::string_view, 11> closing_lines{
    "This platform has",  "Serial Number",  "Running ",
    "The flash ",         "The Running",    "Active Timebased",
    "Inactive Timebased", "Configuration ", "Image type",
    "Key version",        "Flash "};

}  // namespace

/// A syslog message starts with "<162>", which is no prompt.
std::size_t prompt_length(std::string_view line) {
  const std::size_t end = line.find_first_of("#>");
  const bool prompt =
      end != std::string_view::npos && line.front() != '<' && line.find_first_of(" :") > end;
  return prompt ? end : 0;
}

std::optional<std::string_view> serial_in(std::string_view line) {
  const auto rest = after_start(line, "Serial Number:");
  return rest ? std::optional{word_at(*rest)} : std::nullopt;
}

bool take_fact(UnitText& unit, const Line& line) {
  for (const auto take : recognizers)
    if (take(unit, line)) return true;
  return false;
}

bool closes_section(std::string_view line) {
  for (const std::string_view front : closing_lines)
    if (starts_with(line, front)) return true;
  return false;
}

}  // namespace asa::device
