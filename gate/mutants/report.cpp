#include "gate/mutants/report.hpp"

#include "gate/scenario/read_json.hpp"
#include "gate/terminal/stamp.hpp"
#include "model/clause/register.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <set>

namespace asa {

namespace {

constexpr int schema = 1;

std::string text_of(const Kill& kill) {
  const std::string random =
      kill.random_cases.empty()
          ? fmt::format("{:>10} {:>9}", "-", "-")
          : fmt::format("{:>10.1f} {:>9}", kill.mean_cases(), kill.worst_cases());
  const std::string missed = kill.missed > 0 ? fmt::format("  missed by {}", kill.missed) : "";
  return fmt::format("  {:<40} {} {:>10}{}\n", kill.property->info.id, random, kill.exhaustive_case,
                     missed);
}

std::string text_of(const MutantRecord& record) {
  std::string text = fmt::format("{} {} {}: {}\n", id(record.mutant->breaks), record.mutant->name,
                                 name(record.state), record.mutant->fault);
  for (const Kill& kill : record.kills) text += text_of(kill);
  return text;
}

std::string listed(std::string_view what, const std::vector<std::string_view>& names) {
  return names.empty() ? "" : fmt::format("{}: {}\n", what, fmt::join(names, ", "));
}

std::size_t count(std::span<const MutantRecord> records, MutantState state) {
  return static_cast<std::size_t>(std::ranges::count(records, state, &MutantRecord::state));
}

Json to_json(const Kill& kill) {
  Json json = {{"property", kill.property->info.id},
               {"mean_cases", nullptr},
               {"worst_cases", nullptr},
               {"missed_seeds", kill.missed},
               {"exhaustive_case", kill.exhaustive_case}};
  if (kill.random_cases.empty()) return json;
  json["mean_cases"] = kill.mean_cases();
  json["worst_cases"] = kill.worst_cases();
  return json;
}

Json to_json(const MutantRecord& record) {
  Json json = {{"id", record.mutant->name},
               {"clause", id(record.mutant->breaks)},
               {"state", name(record.state)},
               {"fault", record.mutant->fault},
               {"kills", Json::array()}};
  for (const Kill& kill : record.kills) json["kills"].push_back(to_json(kill));
  return json;
}

bool is_guarded(std::span<const MutantRecord> records, Clause clause) {
  return std::any_of(records.begin(), records.end(), [clause](const MutantRecord& record) {
    return record.mutant->breaks == clause && record.state == MutantState::killed;
  });
}

}  // namespace

std::vector<std::string_view> idle_properties(std::span<const MutantRecord> records) {
  std::vector<std::string_view> idle;
  for (const PropertyEntry& property : properties())
    if (!kills_something(property, records)) idle.push_back(property.info.id);
  return idle;
}

std::vector<std::string_view> unguarded_clauses(std::span<const MutantRecord> records) {
  std::vector<std::string_view> unguarded;
  for (std::size_t i = 0; i < clause_count; ++i)
    if (clauses()[i].prose.empty() && !is_guarded(records, static_cast<Clause>(i)))
      unguarded.push_back(clauses()[i].id);
  return unguarded;
}

bool all_killed(std::span<const MutantRecord> records) {
  return count(records, MutantState::killed) == records.size() &&
         idle_properties(records).empty() && unguarded_clauses(records).empty();
}

std::string mutants_as_text(std::span<const MutantRecord> records, std::size_t seeds) {
  std::string text = fmt::format("{:<42} {:>10} {:>9} {:>10}\n", "cases to the first violation",
                                 "mean", "worst", "exhaustive");
  for (const MutantRecord& record : records) text += text_of(record);
  text += listed("properties that kill nothing", idle_properties(records));
  text += listed("clauses without a killed mutant", unguarded_clauses(records));
  return text + fmt::format("\n{} mutants: {} killed, {} alive, {} do not apply; {} seeds\n",
                            records.size(), count(records, MutantState::killed),
                            count(records, MutantState::alive),
                            count(records, MutantState::does_not_apply), seeds);
}

std::string mutants_as_json(std::span<const MutantRecord> records, std::size_t seeds) {
  Json json = {{"licgate", run_stamp(schema)},
               {"mutants", Json::array()},
               {"idle_properties", idle_properties(records)},
               {"unguarded_clauses", unguarded_clauses(records)},
               {"seeds", seeds}};
  for (const MutantRecord& record : records) json["mutants"].push_back(to_json(record));
  return json_text(json);
}

}  // namespace asa
