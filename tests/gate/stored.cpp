#include "gate/replay.hpp"
#include "properties/mutants/catalogue.hpp"
#include "tests/scratch.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

/// The smallest counterexamples that the gate printed for the mutants, kept as values.
namespace asa::test {
namespace {

std::vector<std::string> stored() {
  std::istringstream in(contents(std::string(LICGATE_FIXTURES) + "/counterexamples.jsonl"));
  std::vector<std::string> lines;
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

TEST(StoredCounterexamples, StandOnTheReference) {
  for (const std::string& line : stored()) EXPECT_TRUE(stands(line)) << line;
}

TEST(StoredCounterexamples, KillEveryMutant) {
  const auto lines = stored();
  for (const Mutant& mutant : mutants())
    EXPECT_TRUE(std::any_of(lines.begin(), lines.end(), [&](const std::string& line) {
      return replay_line(line, *mutant.system).state == Replayed::violated;
    })) << mutant.name;
}

}  // namespace
}  // namespace asa::test
