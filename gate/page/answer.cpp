#include "gate/page/answer.hpp"

#include "gate/audit/audit.hpp"
#include "gate/audit/verdict_lines.hpp"
#include "gate/audit/why_not.hpp"
#include "gate/device/read_unit.hpp"
#include "gate/plan/plan.hpp"
#include "gate/plan/sentences.hpp"
#include "gate/terminal/digest.hpp"
#include "gate/terminal/stamp.hpp"
#include "gate/terminal/text_input.hpp"
#include "gate/timeline/grammar.hpp"
#include "gate/timeline/summary.hpp"
#include "gate/timeline/timeline.hpp"
#include "model/clause/register.hpp"

#include <nlohmann/json.hpp>

#include <array>
#include <vector>

namespace asa::page {

namespace {

using Json = nlohmann::ordered_json;

/// A text of an object; empty if there is none.
std::string text_of(const Json& object, std::string_view name) {
  const auto at = object.find(std::string(name));
  return at != object.end() && at->is_string() ? at->get<std::string>() : "";
}

/// A member of an object; null if there is none.
Json member(const Json& object, std::string_view name) {
  const auto at = object.find(std::string(name));
  return at == object.end() ? Json() : *at;
}

std::vector<std::string> texts_of(const Json& object, std::string_view name) {
  std::vector<std::string> texts;
  for (const Json& one : member(object, name))
    texts.push_back(one.is_string() ? one.get<std::string>() : "");
  return texts;
}

Expected<std::vector<Input>> inputs_of(const Json& request, std::string_view of = "inputs") {
  std::vector<Input> inputs;
  for (const Json& one : member(request, of)) {
    auto input = text_input({text_of(one, "name"), text_of(one, "text")}, device::device_output);
    if (!input) return tl::unexpected(input.error());
    inputs.push_back(std::move(*input));
  }
  return inputs;
}

Json judged(audit::Report report) {
  report.lifted_by = audit::why_not(report);
  return {{"exit", audit::exit_code(report)},
          {"headline", audit::headline(report)},
          {"conditions", audit::conditions(report)},
          {"json", audit::to_json(report)}};
}

Expected<Json> audited(const Json& request) {
  return inputs_of(request)
      .and_then([&](const std::vector<Input>& inputs) {
        return audit::audit({inputs, texts_of(request, "roles"), texts_of(request, "parts")});
      })
      .map(judged);
}

Json simulated(const timeline::Report& report) {
  return {{"exit", timeline::exit_code(report)},
          {"summary", timeline::in_short(timeline::summary(report.course, report.calendar))},
          {"json", timeline::to_json(report)}};
}

Expected<Json> timeline_of(const Json& request) {
  return inputs_of(request)
      .and_then([&](const std::vector<Input>& inputs) {
        return inputs_of(request, "others").and_then([&](const std::vector<Input>& others) {
          return timeline::timeline({inputs, texts_of(request, "roles"), text_of(request, "events"),
                                     texts_of(request, "parts"), others});
        });
      })
      .map(simulated);
}

Json in_words(const plan::Report& report, const std::vector<plan::Way>& ways) {
  Json all = Json::array();
  for (const plan::Group& group : plan::grouped_ways(ways))
    all.push_back(
        {{"steps", plan::steps(report, group)}, {"outcome", plan::outcome(report, group)}});
  return all;
}

Json in_words(const std::vector<plan::Goal>& goals) {
  Json all = Json::array();
  for (const plan::Goal& goal : goals) all.push_back(plan::in_words(goal));
  return all;
}

Json searched(const plan::Report& report) {
  return {{"exit", plan::exit_code(report)},
          {"ways", plan::all_met(report) ? Json::array() : in_words(report, report.ways)},
          {"dearer", in_words(report, report.dearer)},
          {"wants", in_words(report.goals)},
          {"search", plan::search_in_words(report)},
          {"json", plan::to_json(report)}};
}

Expected<Json> plan_of(const Json& request) {
  return inputs_of(request)
      .and_then([&](const std::vector<Input>& inputs) {
        return plan::plan({{inputs, texts_of(request, "roles"), texts_of(request, "parts")},
                           texts_of(request, "wants")});
      })
      .map(searched);
}

Json help_of(const auto& form) {
  return {{"usage", timeline::usage(form)}, {"help", form.text.help}};
}

Json events() {
  Json forms = Json::array();
  for (const timeline::EventForm& form : timeline::event_forms()) forms.push_back(help_of(form));
  for (const timeline::PurchaseForm& form : timeline::purchase_forms)
    forms.push_back(help_of(form));
  return forms;
}

Json clauses_json() {
  Json all = Json::object();
  for (const ClauseEntry& clause : clauses())
    all[std::string(clause.id)] = {
        {"rule", clause.rule}, {"source", clause.source}, {"trust", name(clause.trust)}};
  return all;
}

Expected<Json> about(const Json&) {
  return Json{{"version", program_version()},
              {"commit", commit()},
              {"sources", source_digest()},
              {"events", events()},
              {"clauses", clauses_json()}};
}

/// What the page can ask.
struct Question {
  std::string_view name;
  Expected<Json> (*answer)(const Json& request);
};
constexpr std::array questions{Question{"about", about}, Question{"audit", audited},
                               Question{"timeline", timeline_of}, Question{"plan", plan_of}};

Expected<Json> answered(const Json& request) {
  for (const Question& question : questions)
    if (text_of(request, "do") == question.name) return question.answer(request);
  return bad_input("the request is none that this page knows");
}

}  // namespace

std::string answer(std::string_view request) {
  const auto reply = answered(Json::parse(request, nullptr, false));
  return json_text(reply ? *reply : Json{{"error", reply.error().text}});
}

}  // namespace asa::page
