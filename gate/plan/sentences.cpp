#include "gate/plan/sentences.hpp"

#include "gate/audit/facts.hpp"
#include "gate/device/value.hpp"
#include "gate/terminal/grouped.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace asa::plan {

namespace {

std::string in_words(const audit::Step& step) {
  std::vector<std::string_view> ids;
  for (const Clause c : step.lifts) ids.push_back(id(c));
  return audit::capitalized(step.says) +
         (ids.empty() ? "" : fmt::format(", which lifts {}", fmt::join(ids, ", ")));
}

/// The sizes that were tried for an amount that is missing; else empty.
std::string sizes_in_words(const Goal& goal) {
  const FeatureEntry& f = entry(goal.want.feature);
  if (goal.met || f.form != Form::amount || !is_bought(f)) return "";
  if (goal.sizes.empty())
    return fmt::format(
        "The sizes in which {} are sold are not known: an amount here is the least that suffices.",
        f.name);
  std::vector<std::string> sizes;
  for (const std::int32_t size : goal.sizes) sizes.push_back(device::shown_value(f.feature, size));
  return fmt::format(
      "Sizes of {} that were tried: {}. We know them only from memory; check them with your "
      "reseller.",
      f.name, fmt::join(sizes, ", "));
}

std::string extent_in_words(const Report& report) {
  if (report.cut_short)
    return fmt::format("The search was cut after {} sets: there may be other ways.",
                       grouped(report.tried));
  return fmt::format(
      "The search tried {} of changes, all up to this size{}.", counted(report.tried, "set"),
      report.left_out_alike ? "; of units that are alike, the first stand for all" : "");
}

}  // namespace

std::vector<std::string> steps(const Report& report, const Group& group) {
  std::vector<std::string> all;
  for (const audit::Step& step : group.way->first) all.push_back(in_words(step));
  for (const Spread& spread : group.spreads) {
    const bool is_first = &spread == &group.spreads.front();
    const bool says_unit = is_first || !group.on_one || spread.units.size() == 1;
    all.push_back(audit::capitalized(
        in_words(spread.addition, says_unit ? who_gets(report, spread) : "the same unit")));
  }
  return all;
}

std::string outcome(const Report& report, const Group& group) {
  std::vector<std::string> runs;
  for (const audit::RunningLine& line : group.way->runs) runs.push_back(in_words(line));
  return fmt::format("then {} {}{}", report.audit.units.size() == 1 ? "it runs" : "they run",
                     fmt::join(runs, "; "), ways_in_words(report, group));
}

std::vector<std::string> search_in_words(const Report& report) {
  if (report.tried == 0 || all_met(report)) return {};
  std::vector<std::string> all{
      "Cheapest means the fewest changes, then the fewest units changed, then the least added. "
      "Prices are not known here."};
  for (const Goal& goal : report.goals)
    if (std::string sizes = sizes_in_words(goal); !sizes.empty()) all.push_back(std::move(sizes));
  all.push_back(extent_in_words(report));
  return all;
}

}  // namespace asa::plan
