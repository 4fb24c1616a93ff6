#include "gate/campaign/read_record.hpp"

#include "gate/campaign/read_head.hpp"
#include "gate/campaign/read_trial.hpp"
#include "gate/campaign/whole_trial.hpp"
#include "gate/check/seen_json.hpp"
#include "gate/scenario/read_json.hpp"

#include <fmt/format.h>

#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

namespace asa::campaign {

namespace {

using json_parts::member;
using json_parts::value;

constexpr std::size_t most_records = 100'000;

/// Throws for what is no record of a check.
void require_record(const Json& json) {
  if (!json.is_object() || !json.contains("licgate") || !json.contains("standings"))
    throw Malformed(
        "this is no record of a run; licgate check --json FILE and licgate conform --json FILE "
        "write one");
}

Proofs proofs_from(const Json& json) {
  Proofs proofs;
  for (const auto& [id, proved] : json.items()) {
    const PropertyEntry* const property = find_property(id);
    if (property == nullptr) throw Malformed("no property is called \"" + id + "\"");
    proofs[property->info.id] = {value<std::string>(proved, "of"),
                                 value<std::size_t>(proved, "platforms")};
  }
  return proofs;
}

Unexpected unexpected_from(const std::string& text) {
  for (const bool reached : {true, false}) {
    const std::string begin = describe(Unexpected{reached, ""});
    if (text.starts_with(begin)) return {reached, text.substr(begin.size())};
  }
  throw Malformed("no finding of the exploration: " + text);
}

std::optional<Exploration> exploration_from(const Json& json) {
  if (json.is_null()) return {};
  Exploration e{value<std::uint64_t>(json, "ends"),
                value<std::size_t>(json, "longest"),
                value<std::size_t>(json, "states"),
                value<std::size_t>(json, "of_states"),
                value<std::size_t>(json, "steps"),
                value<std::size_t>(json, "of_steps"),
                {}};
  for (const auto& text : value<std::vector<std::string>>(json, "unexpected"))
    e.unexpected.push_back(unexpected_from(text));
  return e;
}

template <class S>
void see(const Json& json, CoverageOf<S>& coverage) {
  add_seen(member(json, "seen"), coverage.all_levels(), coverage.seen());
}

std::optional<Coverage> coverage_from(const Json& json) {
  if (json.is_null()) return {};
  std::optional<Coverage> coverage(std::in_place);
  see(member(json, "situations"), coverage->situations());
  see(member(json, "histories"), coverage->histories());
  return coverage;
}

Asked asked_from(const Json& json) {
  const Json& tests = member(json, "tests");
  Asked asked{.tests = value<std::size_t>(tests, "of"),
              .system = value<std::string>(json, "system")};
  if (!member(tests, "filter").is_null()) asked.filter = value<std::string>(tests, "filter");
  return asked;
}

std::vector<Record> trials_from(const Json& json, const Proofs& proofs) {
  std::vector<Record> records;
  json_parts::each(json, "records", 0, most_records, [&](const Json& row) {
    Record& record = records.emplace_back(trial_from(row));
    record.proved = proofs.contains(record.property->info.id);
  });
  return records;
}

RunRecord read(const std::string& name, const Json& json) {
  require_record(json);
  RunRecord record{.name = name, .parts = {1, {{1, name}}}};
  record.head = head_from(json);
  if (!member(member(json, "tests"), "part").is_null())
    record.parts = parts_in(value<std::string>(json["tests"], "part"), name);
  record.proofs = proofs_from(member(json, "proofs"));
  Result& result = record.result;
  result.asked = asked_from(json);
  result.records = trials_from(json, record.proofs);
  result.exploration = exploration_from(member(json, "exploration"));
  result.coverage = coverage_from(member(json, "coverage"));
  result.retired = value<std::size_t>(json, "retired");
  result.unexplained = value<std::vector<std::string>>(json, "unexplained");
  settle(record);
  require_whole_trials(record);
  return record;
}

/// Throws unless the record says nothing but what was read.
void require_same(const Json& json, const RunRecord& record) {
  const Json again = Json::parse(to_json(record));
  if (again == json) return;
  const Json differences = Json::diff(again, json);
  if (differences.empty())
    throw Malformed("it is not as this program writes it: its keys are in another order");
  throw Malformed(fmt::format("it is not as this program writes it, from {} on",
                              differences[0].at("path").get<std::string>()));
}

}  // namespace

RunRecord record_from(const std::string& name, const std::string& text) {
  return json_parts::at(name, [&] {
    try {
      const Json json = json_parts::parsed(text);
      RunRecord record = read(name, json);
      require_same(json, record);
      return record;
    } catch (const Json::exception&) {
      throw Malformed("a value is not of the expected type");
    }
  });
}

}  // namespace asa::campaign
