#include "gate/audit/facts.hpp"
#include "gate/audit/why_not.hpp"
#include "gate/terminal/grouped.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

namespace asa::audit {

namespace {

using Json = nlohmann::ordered_json;

std::vector<std::string_view> ids(const std::vector<Clause>& clauses) {
  std::vector<std::string_view> names;
  for (const Clause clause : clauses) names.push_back(id(clause));
  return names;
}

void remedy_lines(Layout& out, std::size_t number, const Remedy& remedy) {
  std::string lead = fmt::format("  {:<3}", fmt::format("{}.", number));
  for (const Step& step : remedy.steps) {
    out.paragraph(lead, fmt::format("{}{}: lifts {}{}.", lead.front() == '+' ? "and " : "",
                                    capitalized(step.says), fmt::join(ids(step.lifts), ", "),
                                    step.by_customer ? "" : " (takes other hardware)"));
    lead = "   + ";
    if (!step.also.empty())
      out.paragraph("     ", fmt::format("Also changes, to the defaults of the edition: {}.",
                                         fmt::join(step.also, ", ")));
  }
}

void relief_lines(Layout& out, const WhyNot& found) {
  for (const Relief& relief : found.reliefs)
    out.paragraph("  -  ", fmt::format("{}: lifts {}; then refused by {}.",
                                       capitalized(relief.says), fmt::join(ids(relief.lifts), ", "),
                                       fmt::join(ids(relief.remaining), ", ")));
}

/// "alone and in sets of up to 2"
std::string sizes(const WhyNot& found) {
  return found.largest > 1 ? fmt::format("alone and in sets of up to {}", found.largest) : "alone";
}

std::string what_was_tried(const WhyNot& found) {
  return fmt::format(
      "The search is exhaustive over this list, each on one unit or on all that it fits: {}. It "
      "tried {} changes {} ({} sets), with what is assumed above, and lists no set that contains "
      "another.",
      fmt::join(found.attributes, ", "), grouped(found.changes), sizes(found), grouped(found.sets));
}

Json step_json(const Step& step) {
  return {{"change", step.says},
          {"lifts", ids(step.lifts)},
          {"also", step.also},
          {"by_customer", step.by_customer}};
}

}  // namespace

void why_not_lines(Layout& out, const WhyNot& found) {
  out.blank();
  out.heading("What lifts the refusal");
  if (!found.because.empty()) return out.paragraph("  ", capitalized(found.because) + ".");
  if (found.remedies.empty()) out.paragraph("  ", "None of the changes that were tried.");
  std::size_t number = 0;
  for (const Remedy& remedy : found.remedies) remedy_lines(out, ++number, remedy);
  if (!found.reliefs.empty()) out.paragraph("  ", "Changes that do not suffice:");
  relief_lines(out, found);
  out.paragraph("  ", what_was_tried(found));
}

Json why_not_json(const WhyNot& found) {
  Json remedies = Json::array(), reliefs = Json::array();
  for (const Remedy& remedy : found.remedies) {
    Json steps = Json::array();
    for (const Step& step : remedy.steps) steps.push_back(step_json(step));
    remedies.push_back({{"by_customer", remedy.by_customer()}, {"changes", steps}});
  }
  for (const Relief& relief : found.reliefs)
    reliefs.push_back({{"change", relief.says},
                       {"lifts", ids(relief.lifts)},
                       {"remaining", ids(relief.remaining)}});
  return {{"because", found.because.empty() ? Json(nullptr) : Json(found.because)},
          {"remedies", remedies},
          {"do_not_suffice", reliefs},
          {"tried",
           {{"attributes", found.attributes},
            {"changes", found.changes},
            {"largest_set", found.largest},
            {"sets", found.sets}}}};
}

}  // namespace asa::audit
