#include "gate/timeline/grammar.hpp"
#include "tests/gate/program.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace asa::test {
namespace {

using testing::AllOf;
using testing::HasSubstr;

const std::string folder = std::string(LICGATE_FIXTURES) + "/timeline/";
const std::string pair =
    folder + "5520-botnet-primary.txt " + folder + "5520-botnet-secondary.txt ";

TEST(TimelineCommand, PrintsTables) {
  const Outcome run = licgate("timeline " + pair + "--all --events 'together 10w; apart 4w'");
  EXPECT_EQ(run.exit_code, 0) << run.err;
  EXPECT_THAT(run.out, AllOf(HasSubstr("licgate timeline: failover pair"), HasSubstr("LOC-01"),
                             HasSubstr("266 (38w)")));
}

TEST(TimelineCommand, AnswersInJson) {
  const Outcome run =
      licgate("timeline --json " + pair + "--roles secondary,primary --events 'together 10w'");
  const auto report = nlohmann::json::parse(run.out);
  EXPECT_EQ(report["steps"].size(), 2U);
  EXPECT_THAT(report["units"][0]["file"].get<std::string>(), HasSubstr("secondary"));
}

TEST(TimelineCommand, HelpDocumentsTheEvents) {
  const Outcome help = licgate("timeline --help");
  EXPECT_EQ(help.exit_code, 0);
  EXPECT_THAT(help.out, HasSubstr(timeline::grammar_text()));
}

TEST(TimelineCommand, BadUsageOrInputIsAnErrorOfItsOwn) {
  for (const std::string& arguments :
       {std::string("timeline"), "timeline " + pair, std::string("timeline --events 'apart 1d'"),
        "timeline " + pair + "--events ''", "timeline " + pair + "--events explode",
        "timeline " + pair + "--roles master --events 'apart 1d'",
        std::string("timeline no/such/file --events 'apart 1d'")}) {
    const Outcome bad = licgate(arguments);
    EXPECT_EQ(bad.exit_code, 2) << arguments;
    EXPECT_FALSE(bad.err.empty()) << arguments;
  }
}

TEST(TimelineCommand, GoesOnWhereUnitsMayNotFormAndExitsWithOne) {
  const Outcome run = licgate("timeline " + pair + "--roles master,slave --events 'together 1d'");
  EXPECT_EQ(run.exit_code, 1);
  EXPECT_THAT(run.out, HasSubstr("Refused"));
}

TEST(TimelineCommand, WritesOneThingToStandardOutput) {
  const Outcome run = licgate("timeline " LICGATE_FIXTURES
                              "/audit/5520-primary.txt --events 'together 1d' --json --svg -");
  EXPECT_EQ(run.exit_code, 2);
  EXPECT_THAT(run.err, HasSubstr("name a file after --svg"));
}

}  // namespace
}  // namespace asa::test
