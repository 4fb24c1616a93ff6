#include "gate/campaign/counted.hpp"
#include "gate/campaign/night_report.hpp"
#include "gate/terminal/grouped.hpp"
#include "gate/terminal/layout.hpp"

#include <fmt/format.h>

#include <cmath>

namespace asa::campaign {

namespace {

/// "43 s", "12.5 min", "7.9 h"
std::string time_text(double seconds) {
  if (seconds < 120) return fmt::format("{:.0f} s", std::ceil(seconds));
  if (seconds < 7'200) return fmt::format("{:.1f} min", seconds / 60);
  return fmt::format("{:.1f} h", seconds / 3'600);
}

std::string hours_text(double seconds) { return fmt::format("{:.2f}", seconds / 3'600); }

std::string test_name(const TrialCost& cost) {
  const PlatformEntry* platform = cost.trial.platform;
  return fmt::format("{} on {}", cost.trial.property->info.id,
                     platform ? platform->name : "synthetic platforms");
}

std::string wished(const Night& night) { return fmt::format("{:g} h", night.wish.hours); }

std::string heading_of(const Night& night) {
  if (night.tasks == 0) return fmt::format("No number of tasks ends within {}", wished(night));
  return fmt::format("{} {}, the longest {}, for {} random cases", grouped(night.tasks),
                     night.tasks == 1 ? "task" : "tasks", time_text(night.longest),
                     grouped(night.cases()));
}

std::string budget_text(const Night& night) {
  return fmt::format(
      "--budget {}: {} random cases of each of {} tests (a property on a platform), after up to {} "
      "cases of its scope",
      night.budget.seconds, grouped(night.cases_each()), grouped(night.costs.size()),
      grouped(night.budget.scope_cases()));
}

std::string rate_text(const NightReport& report) {
  const double rate = report.night.rate();
  return fmt::format(
      "{} random cases a second on one core{}, measured here and now with {} cases in {:.1f} s",
      grouped(static_cast<std::uint64_t>(rate)),
      report.run.program.empty() ? "" : " and that of the program", grouped(report.measured.cases),
      report.measured.seconds);
}

/// What every task does besides its share; nothing if that is little.
std::string each_task_text(const Night& night) {
  const double all = night.each_task * static_cast<double>(night.tasks);
  return all < 36 ? "" : fmt::format(", {} for what every task does", hours_text(all));
}

std::string cost_text(const NightReport& report) {
  const Night& night = report.night;
  return fmt::format(
      "{} {}: {} for random cases, {} for the stages before them{}", hours_text(night.all_time()),
      report.run.program.empty() ? "core hours" : "hours of a task on two cores",
      hours_text(night.random_time()), hours_text(night.early_time()), each_task_text(night));
}

std::string tasks_text(const Night& night) {
  if (night.tasks == 0) return {};
  const std::string array =
      night.tasks > usual_array
          ? fmt::format(" Slurm's MaxArraySize must be above {}.", night.tasks)
          : "";
  return fmt::format(
      "{}: the fewest that each end in {:.0f} % of {}; the rest is a margin, because the rate may "
      "be "
      "lower in the night.{}",
      grouped(night.tasks), 100 * (1 - margin), wished(night), array);
}

std::string unsplit_text(const Night& night) {
  const TrialCost& slowest = night.slowest();
  const double takes = slowest.early_time(night.budget);
  const std::string what =
      fmt::format("{}: {} cases before the random ones, {}. No task can share them",
                  test_name(slowest), grouped(slowest.early_cases(night.budget)), time_text(takes));
  if (night.tasks > 0) return what + "; they fit.";
  if (takes + night.each_task > night.seconds_free())
    return fmt::format(
        "{}, and they do not fit into {:.0f} % of {}: ask for fewer cases, which makes "
        "the scopes smaller, too, or for more hours.",
        what, 100 * (1 - margin), wished(night));
  return fmt::format(
      "{}; they fit, but more than {} tasks would be needed: ask for fewer cases or "
      "more hours.",
      what, grouped(std::min(max_tasks, night.cases_each())));
}

void add_violated(Layout& out, const Measured& measured) {
  if (measured.violated.empty()) return;
  out.paragraph(
      "  violated  ",
      fmt::format(
          "{} violated by the cases that were measured, such as {}. A test ends at its first "
          "violation, so this campaign would be shorter; mend that first.",
          properties_are(measured.violated.size()), measured.violated[0]->info.id));
}

void add_commands(Layout& out, const NightReport& report) {
  if (report.night.tasks == 0) return;
  out.blank();
  out.heading("On a cluster with Slurm");
  out.line("  " + slurm_line(report.run, report.night));
  out.heading("On one machine, as many tasks at a time as it has cores");
  out.line("  " + parallel_line(report.run, report.night));
}

std::string chance_text(const Night& night) {
  const double n = static_cast<double>(night.cases_each());
  return fmt::format(
      "Without a violation, a fault that shows in more than 1 of {} random cases of a test is "
      "excluded with 95 % confidence (3 divided by the number of cases). A rarer one may remain.",
      grouped(static_cast<std::uint64_t>(n / 3)));
}

std::string scopes_text(const Night& night) {
  return fmt::format(
      "Of {} of {} tests every case of the scope is tried, too. Random cases add what lies outside "
      "it, with every factor free.",
      grouped(night.whole()), grouped(night.costs.size()));
}

void add_cover(Layout& out, const NightReport& report) {
  out.blank();
  out.heading("What it is good for");
  out.paragraph("  ", chance_text(report.night));
  out.paragraph("  ", scopes_text(report.night));
  if (report.run.is_reference)
    out.paragraph(
        "  ",
        "The properties are proved of the reference. With --proofs FILE (licgate prove "
        "--json) a proved one gets at most 100 random cases, one about histories a quarter "
        "of its cases: spend a night on an engine that nobody proved.");
  out.paragraph("  ",
                "The cases are the same on every machine; only the rate differs. "
                "gate/campaign/YIELD.md shows what the next million still finds.");
}

}  // namespace

std::string to_text(const NightReport& report, bool color, std::size_t columns) {
  const Night& night = report.night;
  Layout out(color, columns);
  out.heading(heading_of(night), night.tasks == 0 ? Paint::red : Paint::bold);
  out.paragraph("  judged    ", report.run.system);
  out.paragraph("  budget    ", budget_text(night));
  out.paragraph("  rate      ", rate_text(report));
  out.paragraph("  cost      ", cost_text(report));
  if (night.tasks > 0) out.paragraph("  tasks     ", tasks_text(night));
  out.paragraph("  unsplit   ", unsplit_text(night));
  add_violated(out, report.measured);
  add_commands(out, report);
  add_cover(out, report);
  return out.text();
}

}  // namespace asa::campaign
