#include "gate/campaign/night_report.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace asa::test {
namespace {

using namespace campaign;
using testing::HasSubstr;

Night of_tasks(std::uint64_t tasks) {
  Night night;
  night.budget.seconds = 250;
  night.tasks = tasks;
  return night;
}

TEST(NightLines, RunTheParts) {
  EXPECT_EQ(slurm_line({}, of_tasks(4)),
            "sh gate/campaign/slurm.sh 4 night-budget-250-parts-4 licgate check --budget 250");
  EXPECT_EQ(
      parallel_line({}, of_tasks(4)),
      "mkdir night-budget-250-parts-4 && { parallel -q -I {part} licgate check --budget 250 "
      "--part {part}/4 --json night-budget-250-parts-4/part-{part}.json ::: $(seq 4); licgate "
      "merge --out night-budget-250-parts-4/run.json night-budget-250-parts-4/part-*.json; }");
}

/// A task of a program keeps two cores busy.
TEST(NightLines, GiveAProgramACore) {
  const PlannedRun run{.system = "mine 1.0 (C)", .program = {"./mine"}};
  EXPECT_EQ(slurm_line(run, of_tasks(2)),
            "SBATCH=\"$SBATCH --cpus-per-task=2\" sh gate/campaign/slurm.sh 2 "
            "night-mine-1.0-C-budget-250-parts-2 licgate conform --budget 250 -- ./mine");
  EXPECT_THAT(parallel_line(run, of_tasks(2)), HasSubstr(" && { parallel -j 50% -q "));
}

TEST(NightLines, QuoteWordsForAShell) {
  const PlannedRun run{.system = "mine",
                       .options = {"--platform", "ASA 5520"},
                       .program = {"python3", "it's mine.py", "{}", ""}};
  EXPECT_EQ(slurm_line(run, of_tasks(2)),
            "SBATCH=\"$SBATCH --cpus-per-task=2\" sh gate/campaign/slurm.sh 2 "
            "night-mine-platform-ASA-5520-budget-250-parts-2 licgate conform --budget 250 "
            "--platform 'ASA 5520' -- python3 'it'\\''s mine.py' '{}' ''");
}

}  // namespace
}  // namespace asa::test
