#include "gate/campaign/night_report.hpp"

#include <gtest/gtest.h>

namespace asa::test {
namespace {

using namespace campaign;

Night of_tasks(std::uint64_t tasks) {
  Night night;
  night.budget.seconds = 250;
  night.tasks = tasks;
  return night;
}

TEST(NightLines, RunTheParts) {
  EXPECT_EQ(slurm_line({}, of_tasks(4)),
            "sh gate/campaign/slurm.sh 4 night licgate check --budget 250");
  EXPECT_EQ(parallel_line({}, of_tasks(4)),
            "parallel -q licgate check --budget 250 --part {}/4 --json part-{}.json ::: $(seq 4); "
            "licgate merge --out run.json part-*.json");
}

TEST(NightLines, QuoteWordsForAShell) {
  const PlannedRun run{.options = {"--platform", "ASA 5520"},
                       .program = {"python3", "it's mine.py", "{}", ""}};
  EXPECT_EQ(slurm_line(run, of_tasks(2)),
            "sh gate/campaign/slurm.sh 2 night licgate conform --budget 250 --platform 'ASA 5520' "
            "-- python3 'it'\\''s mine.py' '{}' ''");
}

}  // namespace
}  // namespace asa::test
