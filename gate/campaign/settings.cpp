#include "gate/campaign/merge.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace asa::campaign {

namespace {

std::string text_of(const nlohmann::ordered_json& json) {
  return json.is_string() ? json.get<std::string>() : json.dump();
}

std::string digests_of(const std::vector<ReadFile>& files) {
  std::vector<std::string> digests;
  for (const ReadFile& file : files) digests.push_back(file.sha256);
  return fmt::format("[{}]", fmt::join(digests, ", "));
}

std::vector<ReadFile> inputs_of(const RunHead& head) {
  std::vector<ReadFile> inputs;
  for (const auto& input : head.stamp.at("inputs"))
    inputs.push_back({{}, input.at("sha256").get<std::string>()});
  return inputs;
}

std::string text_of(const std::optional<JudgedProgram>& program) {
  if (!program) return "none";
  return fmt::format("{} with files {} and timeout {} s", fmt::join(program->arguments, " "),
                     digests_of(program->files), program->timeout);
}

/// The property and platform of every test that a record has.
std::string tests_of(const Result& result) {
  std::string text;
  for (const Record& r : result.records)
    text +=
        fmt::format("{}{} on {}", text.empty() ? "" : ", ", r.property->info.id, r.platform_name());
  return text + (result.exploration ? ", exploration" : "") + (result.coverage ? ", coverage" : "");
}

}  // namespace

std::vector<std::pair<std::string, std::string>> settings_of(const RunRecord& record) {
  std::vector<std::pair<std::string, std::string>> all;
  for (const char* key : {"version", "commit", "sources", "compiler", "schema", "seed", "budget"})
    all.emplace_back(key, text_of(record.head.stamp.at(key)));
  const Result& result = record.result;
  all.emplace_back("digests of the inputs", digests_of(inputs_of(record.head)));
  all.emplace_back("system", result.asked.system);
  all.emplace_back("judged program", text_of(record.head.program));
  all.emplace_back("filter", filter_of(result.asked));
  all.emplace_back("tests", tests_of(result));
  return all;
}

}  // namespace asa::campaign
