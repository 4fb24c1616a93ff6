#include "gate/campaign/merge.hpp"

#include "gate/campaign/join_trial.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>

namespace asa::campaign {

namespace {

/// The longest value of a setting that a message shows.
constexpr std::size_t max_shown = 200;

std::string shown(const std::string& value) {
  if (value.empty()) return "none";
  return value.size() <= max_shown ? value : value.substr(0, max_shown) + "...";
}

[[noreturn]] void throw_unlike(const RunRecord& one, const RunRecord& other,
                               const std::string& what, const std::string& value,
                               const std::string& other_value) {
  throw Unlike(fmt::format("{} and {} are not parts of one run: {} {} and {}", one.name, other.name,
                           what, shown(value), shown(other_value)));
}

void require_alike(const RunRecord& one, const RunRecord& other) {
  const auto settings = settings_of(one), others = settings_of(other);
  for (std::size_t i = 0; i < settings.size(); ++i)
    if (settings[i] != others[i])
      throw_unlike(one, other, settings[i].first, settings[i].second, others[i].second);
  const Parts &a = one.parts, &b = other.parts;
  if (a.of != b.of && !a.complete() && !b.complete())
    throw_unlike(one, other, "number of parts", std::to_string(a.of), std::to_string(b.of));
}

/// The files of the first part that both have, or those of the records.
std::pair<std::string, std::string> files_of(const RunRecord& one, const RunRecord& other) {
  if (one.parts.of == other.parts.of)
    for (const auto& [number, file] : one.parts.from)
      if (const auto same = other.parts.from.find(number); same != other.parts.from.end())
        return {file, same->second};
  return {one.name, other.name};
}

[[noreturn]] void throw_contradiction(const RunRecord& one, const RunRecord& other,
                                      const std::string& what) {
  const auto [file, other_file] = files_of(one, other);
  throw Unlike(fmt::format("{} and {} have the same cases and differ in what they say of {}", file,
                           other_file, what));
}

void join_trials(RunRecord& record, const RunRecord& other) {
  for (std::size_t i = 0; i < record.result.records.size(); ++i) {
    Record& trial = record.result.records[i];
    try {
      join(trial, other.result.records[i]);
    } catch (const Contradiction& reason) {
      throw_contradiction(record, other,
                          fmt::format("{} on {}: {}", trial.property->info.id,
                                      trial.platform_name(), reason.what()));
    }
  }
}

std::vector<std::string> texts_of(const Exploration& e) {
  std::vector<std::string> texts;
  for (const Unexpected& unexpected : e.unexpected) texts.push_back(describe(unexpected));
  return texts;
}

/// Every part explores the same histories.
bool is_same(const std::optional<Exploration>& one, const std::optional<Exploration>& other) {
  if (!one || !other) return one.has_value() == other.has_value();
  const auto counts = [](const Exploration& e) {
    return std::array{e.ends, e.longest, e.states, e.all_states, e.steps, e.all_steps};
  };
  return counts(*one) == counts(*other) && texts_of(*one) == texts_of(*other);
}

void join(RunRecord& record, const RunRecord& other) {
  Result& result = record.result;
  join_trials(record, other);
  if (!is_same(result.exploration, other.result.exploration))
    throw_contradiction(record, other, "the exploration of histories");
  if (result.coverage) result.coverage->merge(*other.result.coverage);
  const std::vector<std::string>& others = other.result.unexplained;
  result.unexplained.insert(result.unexplained.end(), others.begin(), others.end());
  result.unexplained = reasons_to_tell(std::move(result.unexplained));
  if (!record.parts.complete())
    record.parts.from.insert(other.parts.from.begin(), other.parts.from.end());
}

/// The names of the inputs, of which those that come first in the alphabet are kept.
void join_names(RunRecord& record, const RunRecord& other) {
  auto& inputs = record.head.stamp.at("inputs");
  for (std::size_t i = 0; i < inputs.size(); ++i)
    inputs[i]["file"] = std::min(inputs[i].at("file").get<std::string>(),
                                 other.head.stamp["inputs"][i].at("file").get<std::string>());
}

/// The record as text, but for what went wrong besides bad answers, which may differ each time.
std::string text_without_unexplained(RunRecord record) {
  record.result.unexplained.clear();
  return to_json(record);
}

}  // namespace

RunRecord merged(RunRecord one, const RunRecord& other) {
  require_alike(one, other);
  if (other.parts.include(one.parts) && !one.parts.include(other.parts)) return merged(other, one);
  join_names(one, other);
  const bool nothing_new = one.parts.include(other.parts);
  const std::string before = nothing_new ? text_without_unexplained(one) : "";
  join(one, other);
  settle(one);
  if (nothing_new && text_without_unexplained(one) != before)
    throw_contradiction(one, other, "what was seen");
  return one;
}

}  // namespace asa::campaign
