#include "gate/explore/report.hpp"
#include "gate/explore/words.hpp"
#include "gate/scenario/history_json.hpp"
#include "gate/terminal/stamp.hpp"
#include "gate/timeline/events.hpp"
#include "generators/scope_name.hpp"
#include "model/catalogue.hpp"

namespace asa::atlas {

namespace {

constexpr int schema = 1;

Json words_in(View view, MarkSet marks) {
  Json words = Json::array();
  for (std::size_t i = 0; i < max_marks; ++i)
    if (marks.has(i)) words.push_back(marks_of(view)[i].word);
  return words;
}

Json clauses_of(View view, MarkSet marks) {
  Json ids = Json::array();
  for (std::size_t i = 0; i < max_marks; ++i)
    if (marks.has(i)) ids.push_back(id(marks_of(view)[i].clause));
  return ids;
}

Json to_json(View view, const Behavior& behavior) {
  Json json = {{"marks", words_in(view, behavior.marks)},
               {"clauses", clauses_of(view, behavior.marks)},
               {"cases", behavior.cases},
               {"words", words_of(behavior.smallest)},
               {"scenario", asa::to_json(behavior.smallest)}};
  if (!behavior.near) return json;
  const NearMiss& near = *behavior.near;
  json["near"] = {{"marks", near.marks ? words_in(view, *near.marks) : Json()},
                  {"change", words_of_change(behavior.smallest, near.situation)},
                  {"scenario", asa::to_json(near.situation)}};
  return json;
}

Json to_json(View view, const std::vector<MarkSet>& sets) {
  Json json = Json::array();
  for (const MarkSet set : sets) json.push_back(words_in(view, set));
  return json;
}

/// "sets" if there are no other sets of marks, "pairs" if no two others meet, false if not known.
Json closed_to(const Chapter& chapter) {
  if (!chapter.closure.closed()) return false;
  return whole_sets(chapter.view) ? "sets" : "pairs";
}

Json to_json(const Chapter& chapter) {
  Json scopes = Json::array();
  for (const Scope& scope : chapter.scopes) scopes.push_back(asa::name_of(scope));
  Json json = {{"view", chapter.view == View::refusals ? "refusals" : "rules"},
               {"shape", chapter.shape() == Shape::pair ? "pair" : "cluster"},
               {"scopes", scopes},
               {"choices", furthest},
               {"platforms", catalogue().size()},
               {"cases", chapter.cases},
               {"closed", closed_to(chapter)},
               {"behaviors", Json::array()},
               {"never", to_json(chapter.view, never_shown(chapter))}};
  if (whole_sets(chapter.view)) json["never alone"] = to_json(chapter.view, never_alone(chapter));
  for (const Behavior& behavior : chapter.behaviors)
    json["behaviors"].push_back(to_json(chapter.view, behavior));
  return json;
}

Json states_of(const Path& path) {
  Json states = Json::array();
  for (const std::size_t state : path.states) states.push_back(state_name(path.machine, state));
  return states;
}

Json to_json(const PathFound& found) {
  Json json = {{"of", name(found.path.machine)},
               {"states", states_of(found.path)},
               {"cases", found.cases},
               {"space", history_spaces()[found.space].name},
               {"scenario", asa::to_json(found.smallest)}};
  if (found.near)
    json["near"] = {{"states", states_of(found.near->path)},
                    {"event", found.near->event + 1},
                    {"instead", timeline::event_text(found.smallest, found.near->other)}};
  return json;
}

Json to_json(const Paths& paths) {
  Json json = {{"cases", paths.cases},
               {"events", most_events},
               {"paths", Json::array()},
               {"never", Json::array()},
               {"never was seen", paths.exploration.unexpected.empty()}};
  for (const PathFound& found : paths.found) json["paths"].push_back(to_json(found));
  for (const Machine machine : {Machine::contact, Machine::key, Machine::traffic})
    for (const auto& [from, to] : excluded_steps(machine))
      json["never"].push_back({{"of", name(machine)},
                               {"states", {state_name(machine, from), state_name(machine, to)}}});
  return json;
}

}  // namespace

std::string to_json(const Report& report) {
  Json json = {{"licgate", stamp(schema)}, {"views", Json::array()}};
  for (const Chapter& chapter : report.chapters) json["views"].push_back(to_json(chapter));
  if (report.paths) json["histories"] = to_json(*report.paths);
  return json_text(json);
}

}  // namespace asa::atlas
