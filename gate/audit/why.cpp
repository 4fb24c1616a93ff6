#include "gate/audit/why.hpp"

#include "gate/audit/choices.hpp"
#include "gate/audit/clause_checks.hpp"
#include "model/clause/register.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace asa::audit {

namespace {

bool refuses(Clause clause, const std::vector<Clause>& refused) {
  return std::ranges::find(refused, clause) != refused.end();
}

/// Whether some other answer to what the input leaves open changes what the clause says.
bool changes(const Attribute& attribute, const Formation& group, Clause clause) {
  const bool usual = refuses(clause, refusals(group));
  return std::ranges::any_of(choices(attribute), [&](const Choice& choice) {
    return refuses(clause, refusals(completed(group, attribute, choice))) != usual;
  });
}

std::vector<std::string> open_for(const Report& report, const Formation& group, Clause clause) {
  std::vector<std::string> names;
  for (const Attribute& attribute : open_attributes(report))
    if (changes(attribute, group, clause)) names.push_back(attribute.what);
  return names;
}

/// The readings under which the clause says something else of the group.
std::vector<std::string_view> readings_for(const Formation& group, Clause clause) {
  const bool usual = refuses(clause, refusals(group));
  std::vector<std::string_view> ids;
  for (std::size_t i = 0; i < situation_readings; ++i)
    if (refuses(clause, refusals(group, with_alternative(i))) != usual)
      ids.push_back(reading_register[i].id);
  return ids;
}

/// Whether the clause can refuse a group of this topology, under some reading.
bool concerns(const ClauseCheck& check, Topology topology) {
  return topology == Topology::cluster ? check.of_clusters : check.of_pairs;
}

Check checked(const ClauseCheck& check, const Report& report, const Formation& group) {
  const Seen seen = check.seen({report, group});
  const Clause clause = check.clause;
  Check result{clause,
               Outcome::passed,
               seen.how,
               open_for(report, group, clause),
               readings_for(group, clause),
               {}};
  if (refuses(clause, refusals(group)))
    result.outcome = Outcome::refused;
  else if (!seen.applies)
    result.outcome = Outcome::not_concerned;
  if (group.units.size() == 1 && check.compares && seen.applies)
    result.how += "; its mate must be like it";
  return result;
}

std::string_view in_words(Outcome outcome) {
  switch (outcome) {
    case Outcome::refused: return "refused";
    case Outcome::passed: return "passed";
    case Outcome::not_concerned: return "does not apply";
  }
  return "does not apply";
}

void check_lines(Layout& out, const Check& check) {
  const ClauseEntry& clause = entry(check.clause);
  const std::string below(12, ' ');
  out.paragraph(fmt::format("  {:<9} ", clause.id),
                fmt::format("{} [{}]", clause.rule, name(clause.trust)));
  out.paragraph(below, capitalized(fmt::format("{}: {}.", in_words(check.outcome), check.how)));
  if (!check.depends_on.empty())
    out.paragraph(below, fmt::format("The input does not say, and it matters: {}.",
                                     fmt::join(check.depends_on, ", ")));
  if (!check.readings.empty())
    out.paragraph(below, fmt::format("Otherwise under {}.", fmt::join(check.readings, ", ")));
  if (!check.properties.empty())
    out.paragraph(below, fmt::format("Properties: {}.", fmt::join(check.properties, ", ")));
}

}  // namespace

std::vector<Check> why(const Report& report, const PropertiesOf& properties_of) {
  std::vector<Check> checks;
  if (!is_placed(report)) return checks;
  const Formation group = ordinary_group(report);
  for (const ClauseCheck& check : clause_checks())
    if (concerns(check, group.topology)) {
      checks.push_back(checked(check, report, group));
      checks.back().properties = properties_of(check.clause);
    }
  std::ranges::stable_sort(checks, {}, &Check::outcome);
  return checks;
}

void why_lines(Layout& out, const Report& report) {
  if (!report.checks) return;
  out.blank();
  out.heading("Clauses that were checked");
  if (report.checks->empty())
    out.paragraph("  ", "None: the input does not decide the platform of each unit.");
  for (const Check& check : *report.checks) check_lines(out, check);
}

nlohmann::ordered_json why_json(const std::vector<Check>& checks) {
  auto json = nlohmann::ordered_json::array();
  for (const Check& check : checks) {
    const ClauseEntry& clause = entry(check.clause);
    json.push_back({{"clause", clause.id},
                    {"rule", clause.rule},
                    {"source", clause.source},
                    {"standing", name(clause.trust)},
                    {"outcome", in_words(check.outcome)},
                    {"how", check.how},
                    {"depends_on", check.depends_on},
                    {"readings", check.readings},
                    {"properties", check.properties}});
  }
  return json;
}

}  // namespace asa::audit
