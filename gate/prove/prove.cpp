#include "gate/prove/prove.hpp"

#include "gate/check/parallel.hpp"
#include "gate/check/selection.hpp"
#include "gate/prove/proof.hpp"
#include "gate/prove/readings.hpp"
#include "gate/prove/rules.hpp"
#include "gate/terminal/progress.hpp"
#include "model/catalogue.hpp"
#include "properties/reference_system.hpp"

#include <algorithm>
#include <chrono>
#include <functional>
#include <iterator>
#include <mutex>
#include <stdexcept>

namespace asa::prove {

namespace {

constexpr std::string_view any_platform = "any";

bool wanted(const Trial& trial, const Request& request) {
  if (request.done.properties.contains(trial.property->info.id)) return false;
  if (!request.property.empty() && trial.property->info.id != request.property) return false;
  if (request.platform.empty()) return true;
  return trial.platform ==
         (request.platform == any_platform ? nullptr : find_platform(request.platform));
}

std::size_t wanted_trials(const Request& request) {
  const auto trials = all_trials();
  return static_cast<std::size_t>(
      std::ranges::count_if(trials, [&](const Trial& trial) { return wanted(trial, request); }));
}

void check_names(const Request& request) {
  require_property(request.property);
  if (request.platform != any_platform) require_platform(request.platform);
}

/// The wanted trials by property: what the solver learns from one serves the next.
std::vector<std::vector<Trial>> by_property(const Request& request, const Support& support) {
  std::vector<std::vector<Trial>> all;
  for (const Trial& trial : all_trials()) {
    if (!wanted(trial, request) || !why_not(trial, support).empty()) continue;
    if (all.empty() || all.back()[0].property != trial.property) all.emplace_back();
    all.back().push_back(trial);
  }
  if (all.empty() && request.done.properties.empty())
    throw std::invalid_argument(
        wanted_trials(request) > 0
            ? "the system does not answer about " + request.property
            : request.property + " does not concern the " + request.platform +
                  "; without --platform it is proved of all that it concerns");
  return all;
}

/// Whether a run is of everything, and of our own rules.
bool is_whole(const Request& request, const AnySystem& program) {
  return request.property.empty() && request.platform.empty() && &program == &reference_system();
}

/// What a whole run asks beside the properties. The longest work starts first.
std::vector<std::function<void()>> other_work(const Subjects& system, Report& report,
                                              std::vector<RuleClaim>& needs) {
  std::vector<std::function<void()>> work;
  if (!is_whole(report.request, system.program)) return work;
  if (!report.request.done.readings) work.emplace_back([&] { report.readings = separations(); });
  if (report.request.done.rules) return work;
  work.emplace_back([&] { report.rules = features_decided(system); });
  work.emplace_back([&] { needs = clauses_needed(system); });
  return work;
}

std::vector<Proof> proofs_of(const Subjects& system, const std::vector<Trial>& trials,
                             std::int32_t events) {
  Prover prover(system);
  std::vector<Proof> proofs;
  for (const Trial& trial : trials) proofs.push_back(prover.prove(trial, events));
  return proofs;
}

}  // namespace

Report report(const Request& request) {
  return report_on({symbolic_reference(), reference_system()}, request);
}

Report report_on(const Subjects& system, const Request& request) {
  check_names(request);
  const auto start = std::chrono::steady_clock::now();
  const auto groups = by_property(request, system.support);
  Report report{.request = request, .program = &system.program};
  std::vector<std::vector<Proof>> proofs(groups.size());
  std::vector<RuleClaim> needs;
  const auto others = other_work(system, report, needs);
  Progress progress(groups.size() + others.size());
  std::mutex one_at_a_time;
  for_each_place(groups.size() + others.size(), request.jobs, [&](std::size_t i) {
    const std::size_t last = groups.size() + others.size() - 1 - i;
    if (i < others.size())
      others[i]();
    else
      proofs[last] = proofs_of(system, groups[last], request.events);
    const std::lock_guard lock(one_at_a_time);
    progress.step(i < others.size() ? "readings and rules" : groups[last][0].property->info.id);
  });
  std::ranges::move(needs, std::back_inserter(report.rules));
  const auto is_answered = [](const Proof& p) { return p.state != State::not_answered; };
  for (const auto& some : proofs)
    std::ranges::copy_if(some, std::back_inserter(report.proofs), is_answered);
  report.not_answered = wanted_trials(request) - report.proofs.size();
  report.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  return report;
}

}  // namespace asa::prove
