#include "gate/report/records.hpp"

#include <fmt/format.h>

#include <string_view>
#include <utility>

namespace asa::report {

namespace {

/// Where a record of this kind belongs; null if it is none.
Json* place_of(Records& records, const Json& json) {
  if (!json.is_object() || !json.contains("licgate")) return nullptr;
  if (json.contains("standings")) return &records.check;
  if (json.contains("results")) return &records.proofs;
  if (json.contains("idle_properties")) return &records.mutants;
  if (json.contains("views")) return &records.atlas;
  return nullptr;
}

std::string no_record(const std::string& file) {
  return fmt::format(
      "{}: this is no record; records are what licgate check, conform, prove, mutants and explore "
      "write with --json",
      file);
}

Json parsed(const Input& file) { return Json::parse(file.text, nullptr, false); }

}  // namespace

Expected<Records> records_in(const std::vector<Input>& files, const std::optional<Input>& since) {
  Records records;
  for (const Input& file : files) {
    Json json = parsed(file);
    Json* const place = place_of(records, json);
    if (place == nullptr) return bad_input(no_record(file.name));
    if (!place->is_null())
      return bad_input(
          fmt::format("{}: this is the second record of its kind; give one of each", file.name));
    *place = std::move(json);
    records.inputs.push_back(read_file(file.name, file.text));
  }
  if (records.check.is_null())
    return bad_input("there is no record of a check; licgate check --json FILE writes one");
  if (!since) return records;
  records.since = parsed(*since);
  Records other;
  if (place_of(other, records.since) != &other.check)
    return bad_input(fmt::format("{}: --since needs what licgate check --json wrote", since->name));
  records.inputs.push_back(read_file(since->name, since->text));
  return records;
}

}  // namespace asa::report
