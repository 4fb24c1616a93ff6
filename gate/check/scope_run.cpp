#include "gate/check/scope_run.hpp"

#include "gate/check/counterexample.hpp"
#include "gate/check/parallel.hpp"
#include "gate/check/scope_state.hpp"
#include "gate/check/test_names.hpp"
#include "gate/files/files.hpp"
#include "gate/scenario/read_json.hpp"
#include "gate/terminal/grouped.hpp"
#include "gate/terminal/progress.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <mutex>

namespace asa::scope_run {

namespace {

using Trials = std::span<const Trial>;
using AllReached = std::vector<Reached>;

Record record_of(const Request& request, const Trial& trial, const Reached& reached) {
  Record record;
  record.property = trial.property;
  record.platform = trial.platform;
  record.violation = reached.violation;
  record.violated_in = Stage::scope;
  record.at(Stage::scope) = reached.counts;
  record.immaterial = immaterial_to(record, {.system = *request.judged.system,
                                             .support = request.judged.support,
                                             .judges = request.judged.judges});
  return record;
}

/// Totals over the trials of one property.
struct Total {
  std::string_view property;
  std::size_t trials = 0;
  std::size_t whole = 0;
  std::size_t violated = 0;
  std::uint64_t cases = 0;
  std::uint64_t applicable = 0;
};

std::vector<Total> totals_of(Trials trials, const AllReached& all) {
  std::vector<Total> totals;
  for (std::size_t i = 0; i < trials.size(); ++i) {
    const std::string_view property = trials[i].property->info.id;
    if (totals.empty() || totals.back().property != property) totals.push_back({property});
    Total& total = totals.back();
    const Counts& counts = all[i].counts;
    total.trials += 1;
    total.whole += counts.whole ? 1 : 0;
    total.violated += all[i].violation ? 1 : 0;
    total.cases += counts.cases;
    total.applicable += counts.applicable;
  }
  return totals;
}

std::string_view verdict(const Total& total) {
  if (total.violated > 0) return "violated";
  if (total.whole < total.trials) return "not finished";
  return total.applicable > 0 ? "holds" : "vacuous";
}

std::string text_of(Breadth scope, const std::vector<Total>& totals) {
  std::string text = fmt::format("{:<42} {:>16} {:>14} {:>14}  {}\n", name(scope), "cases",
                                 "applicable", "completed", "verdict");
  std::uint64_t cases = 0;
  for (const Total& t : totals) {
    text += fmt::format("{:<42} {:>16} {:>14} {:>6} of {:>4}  {}\n", t.property, grouped(t.cases),
                        grouped(t.applicable), t.whole, t.trials, verdict(t));
    cases += t.cases;
  }
  return text + fmt::format("\n{} cases\n", grouped(cases));
}

constexpr int schema = 1;

std::string json_of(const Request& request, Trials trials, const AllReached& all,
                    const std::vector<ReadFile>& inputs) {
  Json json = {{"licgate", run_stamp(schema, inputs)},
               {"scope", name(request.scope)},
               {"system", request.judged.system->name()},
               {"items", Json::array()}};
  for (std::size_t i = 0; i < trials.size(); ++i) {
    const Record record = record_of(request, trials[i], all[i]);
    const Counts& counts = record.at(Stage::scope);
    Json item = {{"property", record.property->info.id},
                 {"platform", record.platform_name()},
                 {"cases", counts.cases},
                 {"applicable", counts.applicable},
                 {"whole", counts.whole},
                 {"counterexample", nullptr}};
    if (record.violation) note_violation(item, record);
    json["items"].push_back(item);
  }
  return json_text(json);
}

/// The progress of every trial after this run.
AllReached reached_by(const Request& request, const AnySystem& system, Trials trials,
                      const State& before) {
  AllReached all(trials.size());
  for (std::size_t i = 0; i < trials.size(); ++i)
    if (const auto known = before.find(test_of(trials[i])); known != before.end())
      all[i] = known->second;
  Progress progress(trials.size());
  std::mutex one_at_a_time;
  for_each_place(trials.size(), request.jobs, [&](std::size_t i) {
    try_more(trials[i], request.scope, system, request.most, all[i], request.judged.support);
    const std::lock_guard lock(one_at_a_time);
    progress.step(test_of(trials[i]));
  });
  return all;
}

/// A state file, locked against other runs until this one has written it.
class StateFile {
 public:
  StateFile(const Request& request, std::vector<ReadFile>& inputs)
      : of_{request.scope, request.judged.system->name()} {
    if (request.state.empty()) return;
    lock_.emplace(request.state);
    state_ = read_state(request.state, of_, &inputs);
    file_.emplace(request.state);
  }

  const State& before() const { return state_; }

  void write(Trials trials, const AllReached& all) {
    if (!file_) return;
    for (std::size_t i = 0; i < trials.size(); ++i)
      if (!all[i].violation) state_[test_of(trials[i])] = all[i];
    file_->write(state_text(of_, state_));
  }

 private:
  StateOf of_;
  State state_{};
  std::optional<FileLock> lock_{};
  std::optional<WholeFile> file_{};
};

}  // namespace

int run(const Request& request, Trials trials) {
  const AnySystem& system = *request.judged.system;
  std::optional<WholeFile> json;
  if (!request.json.empty()) json.emplace(request.json);
  std::vector<ReadFile> inputs;
  StateFile state(request, inputs);
  const AllReached all = reached_by(request, system, trials, state.before());
  state.write(trials, all);
  const std::vector<Total> totals = totals_of(trials, all);
  fmt::print("{}", text_of(request.scope, totals));
  for (std::size_t i = 0; i < trials.size(); ++i)
    if (all[i].violation)
      fmt::print("\n{}", describe(record_of(request, trials[i], all[i]), system));
  if (json) json->write(json_of(request, trials, all, inputs));
  const auto is_bad = [](const Total& t) {
    return verdict(t) == "violated" || verdict(t) == "vacuous";
  };
  return std::ranges::any_of(totals, is_bad) ? 1 : 0;
}

}  // namespace asa::scope_run
