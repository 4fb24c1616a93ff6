#include "gate/check/expected.hpp"

#include "gate/scenario/read_json.hpp"
#include "model/catalogue.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <sstream>

namespace asa {

namespace {

constexpr std::string_view heading =
    "# Known violations: PROPERTY on PLATFORM: how the reason begins. --fix writes this file "
    "again.\n";

bool is_of(const Known& known, const Record& record) {
  return known.property == record.property && known.platform == record.platform_name();
}

bool is_platform(const std::string& name) {
  return name == "synthetic" || find_platform(name) != nullptr;
}

Known known_in(const std::string& line) {
  const auto on = line.find(" on ");
  const auto colon = line.find(": ", on == std::string::npos ? 0 : on);
  if (on == std::string::npos || colon == std::string::npos)
    throw Malformed("it is not \"PROPERTY on PLATFORM: how the reason begins\"");
  const std::string property = line.substr(0, on);
  Known known{find_property(property), line.substr(on + 4, colon - on - 4), line.substr(colon + 2)};
  if (known.property == nullptr)
    throw Malformed("no property is called \"" + property + "\"; licgate list names them");
  if (!is_platform(known.platform))
    throw Malformed("no platform is called \"" + known.platform + "\"");
  return known;
}

void require_new(const std::vector<Known>& all, const Known& known) {
  for (const Known& before : all)
    if (before.property == known.property && before.platform == known.platform)
      throw Malformed("it is listed before; remove one");
}

std::string what(const Known& known) {
  return fmt::format("{} on {}", known.property->info.id, known.platform);
}

std::string unmet(const Known& known, const Record* record, bool of_everything) {
  if (record == nullptr)
    return of_everything ? what(known) + " is listed as violated and was not tried" : "";
  if (record->known) return {};
  if (record->violation)
    return fmt::format("{} is violated, but not as listed: {}", what(known), record->reason);
  return fmt::format("{} is listed as violated and is now: {}; --fix removes it", what(known),
                     name(record->outcome));
}

}  // namespace

std::vector<Known> known_violations(const std::string& file, const std::string& text) {
  std::vector<Known> all;
  std::istringstream lines(text);
  std::size_t number = 0;
  for (std::string line; std::getline(lines, line);) {
    ++number;
    if (line.empty() || line.starts_with('#')) continue;
    json_parts::at(fmt::format("{}:{}", file, number), [&] {
      const Known known = known_in(line);
      require_new(all, known);
      all.push_back(known);
    });
  }
  return all;
}

std::vector<std::string> lines_of(const std::vector<Known>& all) {
  std::vector<std::string> lines;
  for (const Known& known : all) lines.push_back(fmt::format("{}: {}", what(known), known.reason));
  return lines;
}

bool is_known(const std::vector<Known>& all, const Record& record) {
  return std::ranges::any_of(all, [&](const Known& known) {
    return is_of(known, record) && record.reason.starts_with(known.reason);
  });
}

std::vector<std::string> unmet(const std::vector<Known>& all, const std::vector<Record>& records,
                               bool of_everything) {
  std::vector<std::string> sentences;
  for (const Known& known : all) {
    const auto found =
        std::ranges::find_if(records, [&](const Record& r) { return is_of(known, r); });
    std::string sentence = unmet(known, found == records.end() ? nullptr : &*found, of_everything);
    if (!sentence.empty()) sentences.push_back(std::move(sentence));
  }
  return sentences;
}

std::string listed(const std::vector<Record>& records) {
  std::string text(heading);
  for (const Record& r : records)
    if (r.violation)
      text += fmt::format("{} on {}: {}\n", r.property->info.id, r.platform_name(), r.reason);
  return text;
}

}  // namespace asa
