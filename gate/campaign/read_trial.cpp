#include "gate/campaign/read_trial.hpp"

#include "gate/check/stored.hpp"
#include "gate/scenario/read_json.hpp"
#include "model/catalogue.hpp"

#include <algorithm>
#include <cstdint>
#include <string>

namespace asa::campaign {

namespace {

using json_parts::member;
using json_parts::value;

constexpr std::int64_t most_cases = std::int64_t{1} << 52;  ///< of a stage, so that sums are safe
constexpr std::size_t most_intervals = 1'000'000;

const PropertyEntry& property_of(const Json& json) {
  const auto id = value<std::string>(json, "property");
  if (const PropertyEntry* property = find_property(id)) return *property;
  throw Malformed("no property is called \"" + id + "\"");
}

const PlatformEntry* platform_of(const Json& json) {
  const auto name = value<std::string>(json, "platform");
  const PlatformEntry* platform = find_platform(name);
  if (platform == nullptr && name != "synthetic")
    throw Malformed("no platform is called \"" + name + "\"");
  return platform;
}

Stage stage_named(const std::string& text) {
  const auto found =
      std::ranges::find(stages, text, [](Stage stage) { return std::string(name(stage)); });
  if (found == stages.end()) throw Malformed("no stage is called \"" + text + "\"");
  return *found;
}

Interval interval_from(const Json& json) {
  if (!json.is_array() || json.size() != 4) throw Malformed("an interval is not four numbers");
  const auto number = [&](std::size_t i) {
    return static_cast<std::uint64_t>(json_parts::whole(json[i], "interval", 0, most_cases));
  };
  const Interval interval{number(0), number(1), number(2), number(3)};
  if (interval.first >= interval.last ||
      interval.applicable + interval.unanswered > interval.last - interval.first)
    throw Malformed("an interval has no cases, or fewer than it counts");
  return interval;
}

void read_stage(const std::string& stage, const Json& json, Record& record) {
  if (!json.is_array() || json.size() > most_intervals)
    throw Malformed("\"" + stage + "\" is no list of intervals");
  Counts& counts = record.at(stage_named(stage));
  Intervals& done = record.done_in(stage_named(stage));
  for (const Json& one : json) {
    const Interval interval = interval_from(one);
    if (!done.empty() && interval.first < done.back().last)
      throw Malformed("intervals of \"" + stage + "\" overlap, or are not in order");
    counts.cases += interval.last - interval.first;
    counts.applicable += interval.applicable;
    counts.unanswered += interval.unanswered;
    done.push_back(interval);
  }
}

void read_violation(const Json& json, Record& record) {
  const Json& violated = member(json, "violated");
  json_parts::allow_only(violated, {"stage", "case", "reason"});
  record.violated_in = stage_named(value<std::string>(violated, "stage"));
  record.reason = value<std::string>(violated, "reason");
  if (record.done_in(record.violated_in).empty())
    throw Malformed("it is violated in a stage that tried nothing");
  const Stored stored = stored_from(member(json, "counterexample").dump());
  if (stored.property != record.property)
    throw Malformed("the counterexample is of another property");
  record.violation = Violation{stored.subject, {}, {}};
  record.fingerprint = stored.fingerprint;
  record.immaterial.fields = value<std::vector<std::string>>(json, "does not matter");
}

Record read(const Json& json) {
  Record record;
  record.property = &property_of(json);
  record.platform = platform_of(json);
  record.known = value<bool>(json, "known");
  if (const Json& why = member(json, "why not"); !why.is_null())
    record.why_not = value<std::string>(json, "why not");
  for (const auto& [stage, intervals] : member(json, "done").items())
    read_stage(stage, intervals, record);
  for (const Json& stage : json_parts::list(json, "completed", 0, stages.size()))
    record.at(stage_named(stage.get<std::string>())).whole = true;
  if (json.contains("violated")) read_violation(json, record);
  return record;
}

}  // namespace

Record trial_from(const Json& json) {
  try {
    return read(json);
  } catch (const Json::exception&) {
    throw Malformed("a value is not of the expected type");
  }
}

}  // namespace asa::campaign
