#include "gate/exhaust/exhaust.hpp"

#include "gate/counterexample.hpp"
#include "gate/exhaust/state.hpp"
#include "gate/files.hpp"
#include "gate/grouped.hpp"
#include "gate/parallel.hpp"
#include "gate/progress.hpp"
#include "gate/read_json.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <mutex>

namespace asa::exhaust_scope {

namespace {

Record record_of(const Item& item, const Standing& standing) {
  Record record;
  record.property = item.property;
  record.platform = item.platform;
  record.violation = standing.violation;
  record.violated_in = Stage::scope;
  record.at(Stage::scope) = standing.counts;
  return record;
}

/// What the items of one property came to together.
struct Total {
  std::string_view property;
  std::size_t items = 0;
  std::size_t whole = 0;
  std::size_t violated = 0;
  std::uint64_t cases = 0;
  std::uint64_t applicable = 0;
};

std::vector<Total> totals_of(const std::vector<Item>& items,
                             const std::vector<Standing>& standings) {
  std::vector<Total> totals;
  for (std::size_t i = 0; i < items.size(); ++i) {
    const std::string_view property = items[i].property->info.id;
    if (totals.empty() || totals.back().property != property) totals.push_back({property});
    Total& total = totals.back();
    const Counts& counts = standings[i].counts;
    total.items += 1;
    total.whole += counts.whole ? 1 : 0;
    total.violated += standings[i].violation ? 1 : 0;
    total.cases += counts.cases;
    total.applicable += counts.applicable;
  }
  return totals;
}

std::string_view verdict(const Total& total) {
  if (total.violated > 0) return "violated";
  return total.whole == total.items ? "holds" : "not finished";
}

std::string text_of(Scope scope, const std::vector<Total>& totals) {
  std::string text = fmt::format("{:<42} {:>16} {:>14} {:>14}  {}\n", name(scope), "cases",
                                 "applicable", "completed", "verdict");
  std::uint64_t cases = 0;
  for (const Total& t : totals) {
    text += fmt::format("{:<42} {:>16} {:>14} {:>6} of {:>4}  {}\n", t.property, grouped(t.cases),
                        grouped(t.applicable), t.whole, t.items, verdict(t));
    cases += t.cases;
  }
  return text + fmt::format("\n{} cases\n", grouped(cases));
}

constexpr int schema = 1;

std::string json_of(Scope scope, const std::vector<Item>& items,
                    const std::vector<Standing>& standings, const std::vector<ReadFile>& inputs) {
  Json json = {
      {"licgate", stamp(schema, inputs)}, {"scope", name(scope)}, {"items", Json::array()}};
  for (std::size_t i = 0; i < items.size(); ++i) {
    const Standing& s = standings[i];
    Json item = {{"property", items[i].property->info.id},
                 {"platform", items[i].platform ? items[i].platform->name : "synthetic"},
                 {"cases", s.counts.cases},
                 {"applicable", s.counts.applicable},
                 {"whole", s.counts.whole},
                 {"counterexample", nullptr}};
    if (s.violation) item["counterexample"] = Json::parse(to_line(record_of(items[i], s)));
    json["items"].push_back(item);
  }
  return json_text(json);
}

/// Every item as far as this run goes.
std::vector<Standing> standings_of(const Request& request, const std::vector<Item>& items,
                                   const Standings& before) {
  std::vector<Standing> standings(items.size());
  for (std::size_t i = 0; i < items.size(); ++i)
    if (const auto known = before.find(items[i].name()); known != before.end())
      standings[i] = known->second;
  Progress progress(items.size());
  std::mutex one_at_a_time;
  for_each_place(items.size(), request.jobs, [&](std::size_t i) {
    go_on(items[i], request.scope, request.most, standings[i]);
    const std::lock_guard lock(one_at_a_time);
    progress.step(items[i].name());
  });
  return standings;
}

}  // namespace

int exhaust(const Request& request, bool json) {
  const std::vector<Item> items = items_of(request);
  std::optional<FileLock> lock;
  if (!request.state.empty()) lock.emplace(request.state);
  std::vector<ReadFile> inputs;
  Standings known = read_state(request.state, request.scope, &inputs);
  std::optional<WholeFile> state;
  if (!request.state.empty()) state.emplace(request.state);
  const std::vector<Standing> standings = standings_of(request, items, known);
  for (std::size_t i = 0; i < items.size(); ++i)
    if (!standings[i].violation) known[items[i].name()] = standings[i];
  if (state) state->write(state_text(request.scope, known));
  fmt::print("{}", json ? json_of(request.scope, items, standings, inputs)
                        : text_of(request.scope, totals_of(items, standings)));
  const Boxed<Reference> reference;
  for (std::size_t i = 0; i < items.size(); ++i)
    if (standings[i].violation && !json)
      fmt::print("\n{}", describe(record_of(items[i], standings[i]), reference));
  const auto violated = [](const Standing& s) { return s.violation.has_value(); };
  return std::any_of(standings.begin(), standings.end(), violated) ? 1 : 0;
}

}  // namespace asa::exhaust_scope
