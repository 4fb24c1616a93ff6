#include "gate/foreign/conform.hpp"

#include "tests/gate/foreign/conforming.hpp"
#include "tests/scratch.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>
#include <ostream>
#include <set>
#include <sstream>
#include <string>
#include <thread>

namespace asa::test {
namespace {

using testing::ContainsRegex;
using testing::HasSubstr;

/// Whose fault a report says it is.
enum class Named {
  nobody,
  zero_key,  ///< a scenario whose first unit has an all-zero permanent key
  any,       ///< one of the scenarios at the start
  adapter    ///< the program, which does not start
};

/// Cases of a law that all-zero keys do not break: a few, the last of which have such keys, or all.
constexpr const char *few = "--scope boundary --most 18", *all = "--budget 0.05";

/// A kind of fault.py, and what comes of it.
struct Fault {
  const char* kind;
  int exit_code;
  Named named;
  const char* says;
  const char* cases = few;
};

constexpr std::array faults{
    Fault{"ok", 0, Named::nobody, "18 cases"},
    Fault{"reversed", 0, Named::nobody, "18 cases"},
    Fault{"late", 0, Named::nobody, "18 cases"},
    Fault{"ignores-term", 0, Named::nobody, "18 cases"},
    Fault{"grandchild", 0, Named::nobody, "18 cases"},
    Fault{"floods-errors", 0, Named::nobody, "18 cases"},
    Fault{"floods-at-end", 0, Named::nobody, "18 cases"},
    Fault{"unsupported", 1, Named::nobody, "not answered: all are", all},
    Fault{"differs", 1, Named::zero_key, "refused by FX-KEY-1", all},
    Fault{"error", 1, Named::zero_key, "it says error: an all-zero key"},
    Fault{"off-schema", 1, Named::zero_key, "answer: \"refusals\" is not a list"},
    Fault{"large", 1, Named::zero_key, "answer: \"refusals\" is not a list"},
    Fault{"deep", 1, Named::zero_key, "nested more than 100 levels deep"},
    Fault{"many-names", 1, Named::zero_key, "an object has more than 1,000 names"},
    Fault{"two-names", 1, Named::zero_key, "the name \"answer\" is repeated"},
    Fault{"no-seq", 1, Named::zero_key, "\"seq\" is missing"},
    Fault{"not-utf8", 1, Named::zero_key, "it wrote a line that is not UTF-8"},
    Fault{"not-json", 1, Named::zero_key, "it wrote \"{\": this is not JSON"},
    Fault{"too-long", 1, Named::zero_key, "it wrote a line of more than 1 MiB"},
    Fault{"floods-one-line", 1, Named::zero_key, "it wrote a line of more than 1 MiB"},
    Fault{"floods-lines", 1, Named::zero_key, "it wrote \"\": this is not JSON"},
    Fault{"unknown-seq", 1, Named::zero_key, "it answered a scenario that it was not asked"},
    Fault{"crash", 1, Named::zero_key, "it was ended by signal 6"},
    Fault{"silent", 1, Named::zero_key, "it said nothing for 1 s; does it flush after each line?"},
    Fault{"closes-output", 1, Named::zero_key, "it closed its standard output"},
    Fault{"repeated-seq", 1, Named::zero_key, "that has its answer already"},
    Fault{"debug-late", 1, Named::zero_key, "it wrote \"debug: answered\""},
    Fault{"crash-late", 1, Named::zero_key, "it was ended by signal 6"},
    Fault{"chatter", 2, Named::any, "it wrote \"debug: a scenario\""},
    Fault{"flushes-64", 2, Named::any, "does it flush after each line?"},
    Fault{"starts-twice", 2, Named::any, "\"seq\" is missing"},
    Fault{"crash-at-start", 2, Named::adapter, "no such module"},
    Fault{"wrong-protocol", 2, Named::adapter, "it speaks protocol 2, and we speak 1, twice"},
    Fault{"unknown-support", 2, Named::adapter, "\"triples\" cannot be supported"}};

/// That of `started` is longer than a test may take; channel.cpp has it.
constexpr const char* only_with_a_channel = "silent-at-start";

std::string on(const std::string& program, const char* cases = few) {
  return std::string(cases) +
         " --timeout 1 --platform 'ASA 5520' --only EmptyTimeBasedSlotNeverRefuses -- " + program;
}

class EachFault : public testing::TestWithParam<Fault> {
 protected:
  void SetUp() override {
    if (!has_python()) GTEST_SKIP() << "no python3 was found when this was configured";
  }
};
void PrintTo(const Fault& fault, std::ostream* out) { *out << fault.kind; }
INSTANTIATE_TEST_SUITE_P(Conform, EachFault, testing::ValuesIn(faults), [](const auto& tested) {
  std::string plain(tested.param.kind);
  std::replace(plain.begin(), plain.end(), '-', '_');
  return plain;
});

void expect_named(Named named, const std::string& said) {
  const nlohmann::json scenario = scenario_in(said);
  EXPECT_EQ(scenario.is_null(), named == Named::nobody || named == Named::adapter) << said;
  if (named != Named::zero_key || scenario.is_null()) return;
  EXPECT_TRUE(scenario["units"][0].value("all-zero permanent key", false)) << scenario;
}

TEST_P(EachFault, IsNamedInTimeAndLeavesNoProcess) {
  const Fault& fault = GetParam();
  const std::string pids = scratch("pids");
  write(pids, "");
  const Conformed run = conform(on(fault_program(fault.kind, pids), fault.cases));
  EXPECT_EQ(run.exit_code, fault.exit_code) << run.said;
  EXPECT_THAT(run.said, HasSubstr(fault.says));
  expect_named(fault.named, run.said);
  EXPECT_LT(run.seconds, 20);
  EXPECT_FALSE(contents(pids).empty());
  EXPECT_TRUE(all_ended(pids)) << contents(pids);
#ifndef __SANITIZE_ADDRESS__
  EXPECT_LT(run.largest, 100'000'000u);
#endif
}

std::set<std::string> kinds_of_fault_py() {
  const std::string told = scratch("kinds");
  (void)!std::system((fault_program("none-such") + " 2>'" + told + "'").c_str());
  const std::string text = contents(told);
  std::istringstream list(text.substr(std::min(text.size(), text.find("there are ") + 10)));
  std::set<std::string> kinds;
  for (std::string kind; list >> kind; kinds.insert(kind))
    if (kind.ends_with(',')) kind.pop_back();
  return kinds;
}

TEST(Faults, AreAllTried) {
  if (!has_python()) GTEST_SKIP() << "no python3 was found when this was configured";
  std::set<std::string> tried{only_with_a_channel};
  for (const Fault& fault : faults) tried.insert(fault.kind);
  EXPECT_EQ(kinds_of_fault_py(), tried);
}

/// After a crash the other trials still run, and hold.
TEST(Conform, GoesOnAfterACrash) {
  if (!has_python()) GTEST_SKIP() << "no python3 was found when this was configured";
  const Conformed run = conform(
      "--timeout 1 --scope boundary --platform 'ASA 5520' "
      "--gtest_filter='*.EmptyTimeBasedSlotNeverRefuses*:*.FewerContextsFit*' -- " +
      fault_program("crash"));
  EXPECT_EQ(run.exit_code, 1);
  EXPECT_EQ(scenario_in(run.said)["property"], "EmptyTimeBasedSlotNeverRefuses") << run.said;
  EXPECT_THAT(run.said, ContainsRegex("FewerContextsFit .* holds")) << run.said;
}

/// A program that answers the scenarios at the start, and then ends at each.
constexpr const char* ends_often =
    R"(read -r line
echo '{"started": {"protocol": 1, "name": "sh", "version": "1", "language": "sh",' \
  '"supports": ["pairs", "situations"], "window": 1}}'
[ -e "$0.started" ] && exit 9
: >"$0.started"
for seq in 1 2; do
  read -r line
  echo "{\"seq\": $seq, \"unsupported\": {\"reason\": \"it is\"}}"
done
)";

TEST(Conform, EndsIfTheProgramDoesSoTooOften) {
  const std::string program = scratch("ends_often");
  write(program, ends_often);
  const Conformed run = conform("--budget 0.05 -- sh '" + program + "'");
  EXPECT_EQ(run.exit_code, 2);
  EXPECT_THAT(run.said, HasSubstr("it ended with exit code 9"));
  EXPECT_THAT(run.said, HasSubstr("\nlicgate: the program had to be started again 200 times"));
}

TEST(Conform, EndsTheProgramIfItIsInterrupted) {
  if (!has_python()) GTEST_SKIP() << "no python3 was found when this was configured";
  using namespace std::chrono_literals;
  const std::string pids = scratch("pids");
  write(pids, "");
  const Conforming run(on(fault_program("silent-at-start", pids)));
  while (contents(pids).empty()) std::this_thread::sleep_for(20ms);
  run.interrupt();
  const Conformed interrupted = run.wait();
  EXPECT_EQ(interrupted.exit_code, -1);
  EXPECT_TRUE(all_ended(pids)) << contents(pids);
}

TEST(Conform, SaysThatACommandCannotBeStarted) {
  const Conformed run = conform("-- /no/such/program");
  EXPECT_EQ(run.exit_code, 2);
  EXPECT_THAT(run.said, HasSubstr("\"/no/such/program\" cannot be started: no such file"));
}

}  // namespace
}  // namespace asa::test
