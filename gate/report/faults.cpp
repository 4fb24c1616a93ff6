#include "gate/explain/page.hpp"
#include "gate/report/view.hpp"
#include "gate/terminal/grouped.hpp"
#include "model/catalogue.hpp"

#include <fmt/format.h>

#include <string>

/// Faults and who catches them; behaviors; figures.
namespace asa::report {

namespace {

/// After how many cases a property caught a fault: the first of every run, or of the scope.
std::string cases_of(const Json& kill) {
  if (!kill.at("mean_cases").is_null())
    return fmt::format("{:.0f}", kill.at("mean_cases").get<double>());
  return kill.at("exhaustive_case").is_null() ? "?" : kill.at("exhaustive_case").dump();
}

/// Behaviors with more marks are left to the record.
constexpr std::size_t most_marks = 2;

Json behavior_view(const Json& behavior) {
  std::string marks;
  for (const Json& mark : behavior.at("marks"))
    marks += (marks.empty() ? "" : ", ") + mark.get<std::string>();
  Json view = {{"marks", marks.empty() ? "nothing" : marks},
               {"cases", behavior.contains("near") ? grouped(count_of(behavior.at("cases")))
                                                   : "beyond the scope"},
               {"words", behavior.at("words")},
               {"near", nullptr}};
  if (behavior.contains("near")) view["near"] = behavior.at("near").at("change");
  return view;
}

/// "FX-SP-1 and FX-SP-6; ..." of sets of marks.
std::string listed(const Json& sets) {
  std::string text;
  for (const Json& set : sets) {
    std::string marks;
    for (const Json& mark : set) marks += (marks.empty() ? "" : " and ") + mark.get<std::string>();
    text += (text.empty() ? "" : "; ") + marks;
  }
  return text;
}

std::string closed_to(const Json& closed) {
  if (closed == "sets")
    return "There are no others, at the default of every reading: by the solver.";
  if (closed == "pairs")
    return "What is never shown is impossible, at the default of every reading: by the solver.";
  return "Whether there are others is not known.";
}

Json chapter_view(const Json& view) {
  Json behaviors = Json::array();
  for (const Json& behavior : view.at("behaviors"))
    if (behavior.at("marks").size() <= most_marks) behaviors.push_back(behavior_view(behavior));
  return {{"title", fmt::format("{} of a {}", view.at("view") == "rules" ? "Rules" : "Refusals",
                                view.at("shape").get<std::string>())},
          {"count", view.at("behaviors").size()},
          {"shown", behaviors.size()},
          {"cases", grouped(count_of(view.at("cases")))},
          {"choices", view.at("choices")},
          {"closed", closed_to(view.at("closed"))},
          {"never", listed(view.at("never"))},
          {"behaviors", behaviors}};
}

/// Whether a figure of a platform is only recalled.
bool is_recalled(const Json& feature) {
  for (const char* edition : {"base", "security_plus"})
    if (feature.contains(edition))
      for (const char* figure : {"standard", "maximum"})
        if (feature[edition][figure]["trust"] == name(Trust::recalled)) return true;
  return false;
}

}  // namespace

Json mutants_view(const Records& records) {
  if (records.mutants.is_null()) return nullptr;
  Json all = Json::array();
  for (const Json& mutant : records.mutants.at("mutants")) {
    Json kills = Json::array();
    for (const Json& kill : mutant.at("kills"))
      kills.push_back({{"id", kill.at("property")}, {"cases", cases_of(kill)}});
    all.push_back({{"id", mutant.at("id")},
                   {"clause", mutant.at("clause")},
                   {"fault", mutant.at("fault")},
                   {"state", mutant.at("state")},
                   {"kills", kills}});
  }
  return {{"count", all.size()}, {"seeds", records.mutants.at("seeds")}, {"rows", all}};
}

Json atlas_view(const Records& records) {
  if (records.atlas.is_null()) return nullptr;
  Json chapters = Json::array();
  for (const Json& view : records.atlas.at("views")) chapters.push_back(chapter_view(view));
  return {{"chapters", chapters}};
}

Json figures_view() {
  Json platforms = Json::array();
  for (const PlatformEntry& platform : catalogue()) {
    Json rows = Json::array();
    for (const Json& feature : explain::platform_page(platform)["features"])
      if (is_recalled(feature)) rows.push_back({{"id", feature["id"]}, {"text", feature["text"]}});
    if (!rows.empty()) platforms.push_back({{"id", platform.name}, {"rows", rows}});
  }
  return platforms;
}

}  // namespace asa::report
