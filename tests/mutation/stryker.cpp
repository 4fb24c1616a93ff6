#include "tests/mutation/stryker.hpp"

#include "gate/terminal/stamp.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <string_view>

namespace asa::mutation {

namespace {

using Json = nlohmann::ordered_json;

constexpr int schema = 1;

std::string_view status_of(State state) {
  switch (state) {
    case State::killed: return "Killed";
    case State::survived: return "Survived";
    case State::same_code: return "Ignored";
    case State::does_not_build: return "CompileError";
    case State::timed_out: break;
  }
  return "Timeout";
}

std::string reason_of(const Outcome& outcome, const std::vector<Explained>& explained) {
  if (outcome.state == State::same_code) return "the compiler makes the same code of it";
  if (outcome.state != State::survived) return outcome.by;
  const auto found = std::ranges::find_if(
      explained, [&](const Explained& entry) { return is_about(entry, outcome.mutant); });
  return found == explained.end() ? outcome.by : found->reason;
}

/// Line and column of a place, both from 1.
Json position(std::string_view source, std::size_t place) {
  const std::string_view before = source.substr(0, place);
  const auto last_newline = before.rfind('\n');
  const auto line_start = last_newline == std::string_view::npos ? 0 : last_newline + 1;
  return {{"line", std::ranges::count(before, '\n') + 1}, {"column", place - line_start + 1}};
}

/// The place and the change: other mutants of a run leave it as it is.
std::string id_of(const Mutant& mutant) {
  const Point& point = mutant.point;
  return fmt::format("{}:{}:{}: {} of {}: {}", mutant.file, mutant.line, mutant.column, point.kind,
                     point.length, point.replacement);
}

Json mutant_json(const Outcome& outcome, const std::vector<Explained>& explained,
                 std::string_view source) {
  const Point& point = outcome.mutant.point;
  Json json{{"id", id_of(outcome.mutant)},
            {"mutatorName", point.kind},
            {"replacement", point.replacement},
            {"location",
             {{"start", position(source, point.place)},
              {"end", position(source, point.place + point.length)}}},
            {"status", status_of(outcome.state)},
            {"statusReason", reason_of(outcome, explained)}};
  if (outcome.state == State::killed && !is_crash(outcome)) json["killedBy"] = {outcome.by};
  return json;
}

}  // namespace

std::string to_stryker(const std::vector<Outcome>& outcomes,
                       const std::vector<Explained>& explained, const Sources& sources) {
  Json files = Json::object();
  for (const Outcome& outcome : outcomes) {
    const std::string& file = outcome.mutant.file;
    const std::string& source = sources.at(file);
    if (!files.contains(file))
      files[file] = {{"language", "cpp"}, {"source", source}, {"mutants", Json::array()}};
    files[file]["mutants"].push_back(mutant_json(outcome, explained, source));
  }
  return json_text({{"config", {{"licgate", stamp(schema)}}},
                    {"schemaVersion", "2"},
                    {"thresholds", {{"high", 80}, {"low", 60}}},
                    {"files", files}});
}

}  // namespace asa::mutation
