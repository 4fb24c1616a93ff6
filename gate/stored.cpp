#include "gate/stored.hpp"

#include "gate/situation_json.hpp"

#include <fmt/format.h>

#include <sstream>

namespace asa {

namespace {

const PropertyEntry& property_of(const Json& json) {
  if (!json.is_object() || !json.contains("property") || !json["property"].is_string())
    throw Malformed("\"property\" is missing");
  const auto id = json["property"].get<std::string>();
  const PropertyEntry* property = find_property(id);
  if (property == nullptr)
    throw Malformed("no property is called \"" + id + "\"; `licgate list` names them all");
  return *property;
}

}  // namespace

Stored stored_from(const std::string& line) {
  const Json json = Json::parse(line, nullptr, false);
  if (json.is_discarded()) throw Malformed("this is not JSON");
  const PropertyEntry& property = property_of(json);
  const Stored stored{&property, situation_from(json)};
  const bool triple = property.info.scope.shape == Shape::triple;
  if (triple && stored.situation.units.size() < 3) throw Malformed("the property needs 3 units");
  return stored;
}

StoredFile stored_file(const std::string& name, const std::string& text) {
  StoredFile file;
  std::istringstream lines(text);
  std::string line;
  for (std::size_t number = 1; std::getline(lines, line); ++number) {
    if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
    try {
      file.lines.push_back(stored_from(line));
    } catch (const Retired& reason) {
      file.retired.push_back(fmt::format("{}:{}: retired: {}", name, number, reason.what()));
    } catch (const Malformed& reason) {
      throw Malformed(fmt::format("{}:{}: {}", name, number, reason.what()));
    }
  }
  return file;
}

}  // namespace asa
