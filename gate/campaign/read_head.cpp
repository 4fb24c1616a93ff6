#include "gate/campaign/read_head.hpp"

#include "gate/check/record.hpp"
#include "gate/scenario/read_json.hpp"
#include "gate/terminal/digest.hpp"

#include <fmt/format.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace asa::campaign {

namespace {

using json_parts::member;
using json_parts::value;

void require_our_sources(const Json& stamp) {
  const auto sources = value<std::string>(stamp, "sources");
  if (sources != source_digest())
    throw Malformed(fmt::format(
        "it was written by a program built from other sources ({}) than this one ({}); merge with "
        "the program that ran",
        sources, source_digest()));
}

std::vector<ReadFile> files_from(const Json& json, const char* key) {
  std::vector<ReadFile> files;
  for (const Json& file : member(json, key))
    files.push_back({value<std::string>(file, "file"), value<std::string>(file, "sha256")});
  return files;
}

double budget_from(const Json& json) {
  const auto seconds = value<double>(json, "budget");
  if (!(seconds > 0 && seconds <= max_budget))
    throw Malformed(fmt::format("\"budget\" is not from 0 to {} s", max_budget));
  return seconds;
}

/// The stamp, written anew of what was read.
Json stamp_from(const Json& json) {
  require_our_sources(json);
  if (value<int>(json, "schema") != record_schema)
    throw Malformed(fmt::format("\"schema\" is not {}", record_schema));
  Json stamp = run_stamp(record_schema, files_from(json, "inputs"));
  stamp["version"] = value<std::string>(json, "version");
  const bool has_commit = !member(json, "commit").is_null();
  stamp["commit"] = has_commit ? Json(value<std::string>(json, "commit")) : Json(nullptr);
  stamp["compiler"] = value<std::string>(json, "compiler");
  stamp["seed"] = value<std::uint64_t>(json, "seed");
  stamp["budget"] = budget_from(json);
  return stamp;
}

std::optional<JudgedProgram> program_from(const Json& json) {
  if (json.is_null()) return {};
  return JudgedProgram{value<std::vector<std::string>>(json, "arguments"),
                       files_from(json, "files"), value<double>(json, "timeout")};
}

}  // namespace

RunHead head_from(const Json& json) {
  return {json_parts::at("licgate", [&] { return stamp_from(member(json, "licgate")); }),
          program_from(member(json, "program")), value<std::vector<std::string>>(json, "expected")};
}

}  // namespace asa::campaign
