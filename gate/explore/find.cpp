#include "gate/explore/find.hpp"

#include "gate/explore/near.hpp"
#include "gate/explore/possible.hpp"
#include "gate/explore/report.hpp"
#include "gate/explore/words.hpp"
#include "gate/scenario/situation_json.hpp"
#include "gate/terminal/layout.hpp"
#include "gate/terminal/stamp.hpp"
#include "generators/engine.hpp"
#include "generators/walk.hpp"
#include "model/catalogue.hpp"
#include "properties/reference_system.hpp"

#include <fmt/format.h>

namespace asa::atlas {

namespace {

constexpr int schema = 1;

bool meets_all(const Query& query, const Situation<Scalar>& s) {
  const auto first = static_cast<std::size_t>(s.units[0].model());
  return (query.platform == nullptr || query.platform == &catalogue()[first]) &&
         meets(query, reference_system(), s);
}

/// Judges what the solver found.
Judge judge_of(const Query& query) {
  return [&query](const Situation<Scalar>& s) { return Verdict{.violated = meets_all(query, s)}; };
}

/// Beyond this many choices off the usual, the solver is sooner done.
constexpr std::size_t furthest_tried = 3;

/// The plans to search, of those platforms and shapes that the query allows.
std::vector<Plan> plans_for(const Query& query) {
  std::vector<Plan> plans;
  for (const View view : {View::refusals, View::rules})
    for (const Chapter& chapter : chapters_of(view))
      for (const PlatformEntry& platform : catalogue())
        for (const Scope& scope : chapter.scopes)
          if ((query.platform == nullptr || query.platform == &platform) &&
              (!query.shape || *query.shape == scope.shape))
            plans.push_back({&platform, scope});
  return plans;
}

std::optional<Answer> found_in_scopes(const Query& query) {
  const auto is_met = [&](const Situation<Scalar>& s) { return meets_all(query, s); };
  const auto as_miss = [&](const Situation<Scalar>& s) {
    return is_met(s) ? Miss::none : Miss::yes;
  };
  const std::vector<Plan> plans = plans_for(query);
  for (std::size_t away = 0; away <= furthest_tried; ++away)
    for (const Plan& plan : plans)
      if (const auto place = first_situation(plan, away, is_met))
        return Answer{situation_at(plan, *place), nearest_miss(plan, *place, as_miss)};
  return {};
}

/// Adds a line with a word in front.
void add(Layout& out, std::string_view word, std::string_view text) {
  out.paragraph(fmt::format("  {:<10} ", word), text);
}

/// Adds what a situation shows, a line for each view.
void add_shown(Layout& out, const Situation<Scalar>& s) {
  for (const auto& [view, name] : {std::pair(View::refusals, "refusals"), {View::rules, "rules"}})
    if (const auto marks = marks_in(view, s)) add(out, name, text_of(view, *marks));
}

/// The JSON is a line, however long, so that it can be copied.
void add_found(Layout& out, const Answer& answer) {
  const Situation<Scalar>& s = *answer.smallest;
  out.paragraph("",
                words_of(s) + (answer.in_scope ? "" : " (found by the solver and made smaller)"));
  add_shown(out, s);
  if (answer.near) add(out, "near miss", words_of_change(s, *answer.near));
  out.line(fmt::format("  {:<10} {}", "JSON", asa::to_json(s).dump()));
}

}  // namespace

Query refused_only_by(Clause clause) {
  Query query;
  query.refusals.emplace();
  for (std::size_t i = 0; i < refusing_clauses.size(); ++i)
    if (refusing_clauses[i] == clause) query.refusals->add(i);
  return query;
}

Answer find(const Query& query) {
  if (auto answer = found_in_scopes(query)) return *answer;
  const Possible beyond = possible(query);
  if (!beyond.found)
    return {.in_scope = false, .impossible = beyond.never, .reason = beyond.reason};
  const auto& [plan, choices] = *beyond.found;
  const Violation first{replay(plan, choices), -1, choices};
  return {.smallest = shrunk(plan, judge_of(query), first).situation(), .in_scope = false};
}

std::string to_text(const Answer& answer, std::size_t columns) {
  Layout out(false, columns);
  if (answer.smallest)
    add_found(out, answer);
  else if (answer.impossible)
    out.paragraph("",
                  "Impossible, by Z3: no situation of these platforms meets it at the default "
                  "readings.");
  else
    out.paragraph(
        "", fmt::format("Not found at most {} choices off the usual; beyond that it is not known: "
                        "{}",
                        furthest_tried, answer.reason));
  return out.text();
}

std::string to_json(const Answer& answer) {
  Json json = {{"licgate", stamp(schema)}, {"found", answer.smallest.has_value()}};
  if (answer.smallest) {
    json["words"] = words_of(*answer.smallest);
    json["scenario"] = asa::to_json(*answer.smallest);
    json["smallest"] = answer.in_scope;
    if (answer.near)
      json["near"] = {{"change", words_of_change(*answer.smallest, *answer.near)},
                      {"scenario", asa::to_json(*answer.near)}};
  } else {
    json["impossible"] = answer.impossible;
    if (!answer.reason.empty()) json["reason"] = answer.reason;
  }
  return json_text(json);
}

}  // namespace asa::atlas
