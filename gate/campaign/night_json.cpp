#include "gate/campaign/night_report.hpp"
#include "gate/scenario/situation_json.hpp"
#include "gate/terminal/stamp.hpp"

namespace asa::campaign {

namespace {

constexpr int schema = 1;

Json json_of_measured(const NightReport& report) {
  const Measured& measured = report.measured;
  Json violated = Json::array();
  for (const PropertyEntry* property : measured.violated) violated.push_back(property->info.id);
  return {{"cases a second", report.night.rate()},
          {"cases", measured.cases},
          {"seconds", measured.seconds},
          {"violated", violated}};
}

Json json_of_slowest(const Night& night) {
  const TrialCost& slowest = night.slowest();
  return {{"property", slowest.trial.property->info.id},
          {"platform", platform_name(slowest.trial.platform)},
          {"cases", slowest.early_cases(night.budget)},
          {"hours", slowest.early_time(night.budget) / 3'600}};
}

Json json_of_commands(const NightReport& report) {
  if (report.night.tasks == 0) return nullptr;
  return {{"slurm", slurm_line(report.run, report.night)},
          {"parallel", parallel_line(report.run, report.night)}};
}

Json json_of_cover(const Night& night) {
  const auto excluded = night.excluded_above();
  return {{"excluded above", excluded ? Json(*excluded) : Json()},
          {"confidence", 0.95},
          {"whole scopes", night.whole()}};
}

}  // namespace

std::string to_json(const NightReport& report) {
  const Night& night = report.night;
  return json_text(
      {{"licgate", run_stamp(schema)},
       {"system", report.run.system},
       {"asked", {{"cases", night.wish.cases}, {"hours", night.wish.hours}, {"margin", margin}}},
       {"budget", night.budget.seconds},
       {"cases", night.cases()},
       {"tests", night.costs.size()},
       {"tests left out", report.left_out},
       {"cases of each test", night.cases_each()},
       {"measured", json_of_measured(report)},
       {"core hours",
        {{"random", night.random_time() / 3'600}, {"early", night.early_time() / 3'600}}},
       {"tasks", night.tasks},
       {"longest task", night.tasks > 0 ? Json(night.longest / 3'600) : Json()},
       {"cores of a task", cores_of_task(report.run)},
       {"longest early stages", json_of_slowest(night)},
       {"commands", json_of_commands(report)},
       {"cover", json_of_cover(night)}});
}

}  // namespace asa::campaign
