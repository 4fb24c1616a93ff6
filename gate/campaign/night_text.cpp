#include "gate/campaign/counted.hpp"
#include "gate/campaign/night_report.hpp"
#include "gate/terminal/grouped.hpp"
#include "gate/terminal/layout.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace asa::campaign {

namespace {

/// "43 s", "12.5 min", "7.9 h"
std::string time_text(double seconds) {
  if (seconds < 120) return fmt::format("{:.0f} s", std::ceil(seconds));
  if (seconds < 7'200) return fmt::format("{:.1f} min", seconds / 60);
  return fmt::format("{:.1f} h", seconds / 3'600);
}

std::string test_name(const TrialCost& cost) {
  return fmt::format("{} on {}{}", cost.trial.property->info.id, platform_name(cost.trial.platform),
                     cost.trial.platform ? "" : " platforms");
}

std::string wished(const Night& night) { return fmt::format("{:g} h", night.wish.hours); }

std::string heading_of(const Night& night) {
  if (night.tasks == 0) return fmt::format("No number of tasks ends within {}", wished(night));
  return fmt::format("{}, the longest {}, for {}", counted(night.tasks, "task"),
                     time_text(night.longest), counted(night.cases(), "random case"));
}

std::string budget_text(const Night& night) {
  return fmt::format(
      "--budget {}: {} of each test, after up to {} of its scope; {} (a property on a platform)",
      night.budget.seconds, counted(night.cases_each(), "random case"),
      counted(night.budget.scope_cases(), "case"), counted(night.costs.size(), "test"));
}

std::string rate_text(const NightReport& report) {
  const auto rate = static_cast<std::uint64_t>(report.night.rate());
  return fmt::format(
      "{} a second {}, estimated from {} random and scope cases, tried here and now in {:.1f} s",
      counted(rate, "random case"),
      report.run.program.empty() ? "on one core" : "with a core each for licgate and the program",
      grouped(report.measured.cases), report.measured.seconds);
}

/// What every task does besides its share; nothing if that is little.
std::string each_task_text(const Night& night) {
  const double all = night.each_task * static_cast<double>(night.tasks);
  return all < 1 ? "" : fmt::format(", {} for what every task does", time_text(all));
}

std::string cost_text(const NightReport& report) {
  const Night& night = report.night;
  return fmt::format("{} on {}: {} for random cases, {} for the stages before them{}",
                     time_text(night.all_time()), counted(cores_of_task(report.run), "core"),
                     time_text(night.random_time()), time_text(night.early_time()),
                     each_task_text(night));
}

std::string tasks_text(const Night& night) {
  if (night.tasks == 0) return {};
  const std::string array =
      night.tasks > usual_array
          ? fmt::format(" Slurm's MaxArraySize must be above {}.", night.tasks)
          : "";
  return fmt::format(
      "{}: the fewest with which each ends in {:.0f} % of {}; the rest is a margin, because the "
      "rate may be lower in the night.{}",
      grouped(night.tasks), 100 * (1 - margin), wished(night), array);
}

std::string unsplit_text(const Night& night) {
  const TrialCost& slowest = night.slowest();
  const double takes = slowest.early_time(night.budget);
  const std::string what =
      fmt::format("{}: {}{} before the random ones, {}. No task can share them", test_name(slowest),
                  slowest.estimated ? "about " : "",
                  counted(slowest.early_cases(night.budget), "case"), time_text(takes));
  if (night.tasks > 0) return what + "; they fit.";
  if (takes + night.each_task > night.seconds_free())
    return fmt::format(
        "{}, and they do not fit into {:.0f} % of {}: ask for fewer cases, which makes "
        "the scopes smaller, too, or for more hours.",
        what, 100 * (1 - margin), wished(night));
  return fmt::format(
      "{}; they fit, but more than {} would be needed: ask for fewer cases or more hours.", what,
      counted(std::min(max_tasks, night.cases_each()), "task"));
}

void add_left_out(Layout& out, const NightReport& report) {
  if (report.left_out == 0) return;
  out.paragraph("  left out  ", fmt::format("{}: the system does not answer about {}",
                                            counted(report.left_out, "selected test"),
                                            report.left_out == 1 ? "it" : "them"));
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

/// Adds what the machine must have to be in time.
void add_cores(Layout& out, const NightReport& report) {
  const std::uint64_t cores = report.night.tasks * cores_of_task(report.run);
  if (cores > 1)
    out.paragraph("  ", fmt::format("It ends within {} only on a machine with {} cores or more.",
                                    wished(report.night), grouped(cores)));
}

void add_commands(Layout& out, const NightReport& report) {
  if (report.night.tasks == 0) return;
  out.blank();
  out.heading("On a cluster with Slurm");
  out.line("  " + slurm_line(report.run, report.night));
  out.heading(report.run.program.empty()
                  ? "On one machine, as many tasks at a time as it has cores"
                  : "On one machine, half as many tasks at a time as it has cores");
  out.line("  " + parallel_line(report.run, report.night));
  add_cores(out, report);
}

std::string chance_text(const Night& night) {
  if (!night.excluded_above()) return "A test has too few random cases to exclude any fault.";
  return fmt::format(
      "Without a violation, a fault that shows in more than 3 of {} random cases of a test on "
      "average is excluded with 95 % confidence. A rarer one may remain.",
      grouped(night.cases_each()));
}

std::string scopes_text(const Night& night) {
  return fmt::format(
      "In about {} of {}, every case of the scope is tried, too. Random cases add what lies "
      "outside it, with every factor free.",
      grouped(night.whole()), counted(night.costs.size(), "test"));
}

void add_cover(Layout& out, const NightReport& report) {
  out.blank();
  out.heading("What it is good for");
  out.paragraph("  ", chance_text(report.night));
  out.paragraph("  ", scopes_text(report.night));
  if (report.run.is_reference)
    out.paragraph(
        "  ",
        fmt::format("The properties are proved of the reference. With --proofs FILE (licgate "
                    "prove --json) a proved one gets at most {} random cases, one about histories "
                    "a quarter of its cases: spend a night on an engine that nobody proved.",
                    covering_cases));
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
  add_left_out(out, report);
  add_violated(out, report.measured);
  add_commands(out, report);
  add_cover(out, report);
  return out.text();
}

}  // namespace asa::campaign
