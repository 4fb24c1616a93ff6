#include "gate/check/parallel.hpp"
#include "gate/explain/page.hpp"
#include "gate/report/view.hpp"
#include "gate/terminal/grouped.hpp"
#include "model/clause/register.hpp"
#include "model/readings.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <thread>
#include <vector>

/// Clauses by chapter, properties, and readings.
namespace asa::report {

namespace {

/// The pages of some entries, made on all processors.
std::vector<Json> pages_of(const auto& entries, auto page) {
  std::vector<Json> pages(entries.size());
  for_each_place(entries.size(), std::max(1u, std::thread::hardware_concurrency()),
                 [&](std::size_t i) { pages[i] = page(entries[i]); });
  return pages;
}

/// The mutants that a record says are killed, by the clause they break.
std::map<std::string, std::size_t> killed_by_clause(const Json& mutants) {
  std::map<std::string, std::size_t> killed;
  if (mutants.is_null()) return killed;
  for (const Json& mutant : mutants.at("mutants"))
    killed[mutant.at("clause")] += mutant.at("state") == "killed" ? 1 : 0;
  return killed;
}

/// The mutants that a property kills, in the order of the record.
Json kills_of(const Json& mutants, std::string_view property) {
  Json kills = Json::array();
  if (mutants.is_null()) return kills;
  for (const Json& mutant : mutants.at("mutants"))
    for (const Json& kill : mutant.at("kills"))
      if (kill.at("property") == property) kills.push_back({{"id", mutant.at("id")}});
  return kills;
}

Json link(std::string_view id, std::string_view standing) {
  return {{"id", id}, {"standing", standing}};
}

Json properties_of(const Json& page, const Json& check, std::uint64_t& cases) {
  Json links = Json::array();
  for (const Json& property : page["properties"]) {
    const std::string id = property.at("id");
    links.push_back(link(id, standing_of(check, id)));
    cases += tried_for(check, id).all;
  }
  return links;
}

Json clause_view(const ClauseEntry& entry, const Json& page, const Records& records,
                 std::size_t killed) {
  std::uint64_t cases = 0;
  const Json links = properties_of(page, records.check, cases);
  return {{"id", entry.id},
          {"rule", entry.rule},
          {"source", entry.source},
          {"trust", name(entry.trust)},
          {"recalled", entry.trust == Trust::recalled},
          {"exception_to", page["exception_to"]},
          {"properties", links},
          {"prose", entry.prose},
          {"cases", grouped(cases)},
          {"killed", records.mutants.is_null() ? Json("not known") : Json(killed)},
          {"readings", page["readings"]},
          {"rule_source", page["rule"]}};
}

/// What a page says of a scenario; null if it has none.
Json text_of(const Json& page, const char* scenario) {
  return page.contains(scenario) ? page[scenario]["text"] : Json();
}

/// The scenario itself, in a line.
Json line_of(const Json& page, const char* scenario) {
  return page.contains(scenario) ? Json(page[scenario]["scenario"].dump()) : Json();
}

/// {words, near} of a clause that refuses alone; null of any other.
Json example_of(const Json& page) {
  if (!page.contains("smallest_scenario")) return nullptr;
  return {{"words", text_of(page, "smallest_scenario")}, {"near", text_of(page, "near_miss")}};
}

/// {words, line, mutant} of a scenario of a property; null if none is known.
Json scenario_of(const Json& page, const char* scenario) {
  if (!page.contains(scenario)) return nullptr;
  return {{"words", text_of(page, scenario)},
          {"line", line_of(page, scenario)},
          {"mutant", page[scenario].value("mutant", "")}};
}

}  // namespace

Json chapters_view(const Records& records) {
  auto killed = killed_by_clause(records.mutants);
  const auto pages =
      pages_of(clauses(), [](const ClauseEntry& c) { return explain::clause_page(c, nullptr); });
  Json chapters = Json::array();
  for (std::size_t i = 0; i < pages.size(); ++i) {
    const ClauseEntry& entry = clauses()[i];
    const Json& page = pages[i];
    const std::string title = page.value("chapter", "");
    if (chapters.empty() || chapters.back()["title"] != title)
      chapters.push_back({{"title", title}, {"clauses", Json::array()}});
    Json view = clause_view(entry, page, records, killed[std::string(entry.id)]);
    view["example"] = example_of(page);
    chapters.back()["clauses"].push_back(std::move(view));
  }
  return chapters;
}

Json properties_view(const Records& records) {
  const auto pages = pages_of(
      properties(), [](const PropertyEntry& p) { return explain::property_page(p, nullptr); });
  Json all = Json::array();
  for (std::size_t i = 0; i < pages.size(); ++i) {
    const PropertyEntry& property = properties()[i];
    const Json& page = pages[i];
    const Tried tried = tried_for(records.check, property.info.id);
    all.push_back({{"id", property.info.id},
                   {"statement", property.info.statement},
                   {"clauses", page["clauses"]},
                   {"standing", standing_of(records.check, property.info.id)},
                   {"covers", page["a_proof_covers"]},
                   {"scope", page["scope"]},
                   {"platforms", tried.platforms},
                   {"stored", grouped(tried.stored)},
                   {"chosen", grouped(tried.chosen)},
                   {"whole", grouped(tried.scope)},
                   {"random", grouped(tried.random)},
                   {"example", scenario_of(page, "smallest_example")},
                   {"fault", scenario_of(page, "smallest_fault")},
                   {"near", text_of(page, "near_miss")},
                   {"readings", page["readings_varied"]},
                   {"at_default", page["readings_at_default"]},
                   {"kills", kills_of(records.mutants, property.info.id)}});
  }
  return all;
}

Json questions_view() {
  const auto pages =
      pages_of(reading_register, [](const ReadingEntry& r) { return explain::reading_page(r); });
  Json all = Json::array();
  for (std::size_t i = 0; i < pages.size(); ++i) {
    const ReadingEntry& reading = reading_register[i];
    const Json& page = pages[i];
    all.push_back({{"id", reading.id},
                   {"question", reading.question},
                   {"default", reading.answers[0]},
                   {"alternative", reading.answers[1]},
                   {"clauses", page["clauses"]},
                   {"words", text_of(page, "separating_scenario")},
                   {"line", line_of(page, "separating_scenario")},
                   {"near", text_of(page, "near_miss")},
                   {"differences", page.value("differences", Json::array())}});
  }
  return all;
}

}  // namespace asa::report
