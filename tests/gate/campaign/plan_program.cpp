#include "tests/gate/program.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <sstream>
#include <string>

/// `licgate campaign`, as a program.
namespace asa::test {
namespace {

using nlohmann::json;
using testing::AllOf;
using testing::HasSubstr;
using testing::StartsWith;

const std::string readme =
    contents(std::string(LICGATE_FIXTURES) + "/../../gate/campaign/README.md");
const std::string few = "campaign plan --only EncryptionIsEqual --cases 20000 --hours 0.01";

std::size_t widest_line(const std::string& text) {
  std::istringstream lines(text);
  std::size_t widest = 0;
  for (std::string line; std::getline(lines, line);)
    if (line.find("licgate ch") == std::string::npos) widest = std::max(widest, line.size());
  return widest;
}

TEST(CampaignPlan, SaysWhatToRunAndWhatItIsGoodFor) {
  const Outcome run = licgate(few);
  EXPECT_EQ(run.exit_code, 0) << run.err;
  for (const char* part :
       {"--budget ", " on 1 core: ", "random cases a second on one core", "the longest",
        "sh gate/campaign/slurm.sh 1 night-only-EncryptionIsEqual-budget-",
        " licgate check --budget ", "--only EncryptionIsEqual", "excluded with 95 % confidence",
        "every case of the scope is tried", "--proofs FILE"})
    EXPECT_THAT(run.out, HasSubstr(part));
  EXPECT_LE(widest_line(run.out), 80U) << run.out;
}

TEST(CampaignPlan, OfAFaultySystemSaysThatItIsViolated) {
  const Outcome run = licgate(few + " --system encryption-unchecked");
  EXPECT_EQ(run.exit_code, 0) << run.err;
  EXPECT_THAT(run.out, AllOf(HasSubstr("--system encryption-unchecked"),
                             HasSubstr("1 property is violated by the cases that were measured")));
  EXPECT_EQ(run.out.find("--proofs"), std::string::npos) << "the proofs are of the reference";
}

TEST(CampaignPlan, OfAProgramAsksItOverThePipe) {
  const Outcome run = licgate(few + " -- '" LICGATE_PROGRAM "' answer");
  EXPECT_EQ(run.exit_code, 0) << run.err;
  EXPECT_THAT(run.out, HasSubstr("licgate conform --budget "));
  EXPECT_THAT(run.out, HasSubstr(" answer"));
}

/// A program that ends once, after 40 requests.
std::string breaking_off() {
  const std::string engine = scratch("engine.sh"), mark = scratch("broke_off");
  std::remove(mark.c_str());
  write(engine, "[ ! -e '" + mark + "' ] || exec '" LICGATE_PROGRAM "' answer\nsed -u 40q | '" +
                    LICGATE_PROGRAM + "' answer\ntouch '" + mark + "'\n");
  return "sh '" + engine + "'";
}

TEST(Campaign, OfAProgramThatBreaksOffIsRed) {
  EXPECT_EQ(licgate(few + " -- " + breaking_off()).exit_code, 1);
  EXPECT_EQ(licgate("campaign yield --cases 3000 -- " + breaking_off()).exit_code, 1);
}

TEST(CampaignPlan, HasItsNumbersAsJson) {
  const json plan = json::parse(licgate(few + " --json").out);
  const std::uint64_t each = plan["cases of each test"];
  EXPECT_EQ(plan["cases"], each * plan["tests"].get<std::uint64_t>());
  EXPECT_GE(plan["cases"], 20'000);
  EXPECT_EQ(plan["asked"]["hours"], 0.01);
  EXPECT_EQ(plan["tasks"], 1);
  EXPECT_EQ(plan["tests left out"], 0);
  EXPECT_DOUBLE_EQ(plan["cover"]["excluded above"], 3.0 / static_cast<double>(each));
  EXPECT_THAT(plan["commands"]["slurm"],
              StartsWith("sh gate/campaign/slurm.sh 1 night-only-EncryptionIsEqual-budget-"));
}

TEST(CampaignPlan, OfBadNumbersSaysWhatIsWrong) {
  for (const char* cases : {"1.5", "-1", "nan", "0", "2e12", "1e99", "''"})
    EXPECT_THAT(licgate(std::string("campaign plan --hours 1 --cases ") + cases).err,
                HasSubstr("is not a whole number from 1 to 1e12, such as 250000 or 1e10"));
  EXPECT_EQ(licgate("campaign yield --cases 1e13").exit_code, 2);
  for (const char* hours : {"0", "-1", "nan", "inf", "''"})
    EXPECT_THAT(licgate(std::string("campaign plan --cases 1e6 --hours ") + hours).err,
                HasSubstr("is not a number of hours from 0.01 to 8760"));
  const Outcome run = licgate("campaign plan --cases 1e12 --hours 8");
  EXPECT_EQ(run.exit_code, 2);
  EXPECT_THAT(run.err, AllOf(HasSubstr("--budget 86400 is the largest"), HasSubstr(" in all;")));
}

TEST(CampaignPlan, OfNothingIsAnError) {
  const Outcome run = licgate("campaign plan --cases 1e6 --hours 1 --pairs --clause CX-1");
  EXPECT_EQ(run.exit_code, 2);
  EXPECT_THAT(run.err, HasSubstr("leave out --clause CX-1 --pairs"));
  EXPECT_EQ(licgate("campaign").exit_code, 2);
}

bool has_parallel() {
  return licgate("--version >/dev/null; command -v parallel").out.find('/') != std::string::npos;
}

/// What the line for parallel of a plan comes to, and the record that it makes.
Outcome in_parallel(const std::string& plan_options, const std::string& name) {
  const json plan = json::parse(licgate(plan_options).out);
  const std::string folder = scratch(name);
  Outcome run = licgate("--version >/dev/null; (mkdir -p '" + folder + "/bin' && cd '" + folder +
                        "' && ln -sf '" LICGATE_PROGRAM "' bin/licgate && PATH=$PWD/bin:$PATH; " +
                        plan["commands"]["parallel"].get<std::string>() + ")");
  run.out = licgate("--version >/dev/null; cat '" + folder + "'/night-*/run.json").out;
  return run;
}

/// The parts of the plan make the record of the whole run.
TEST(CampaignPlan, GivesALineForParallelThatRuns) {
  if (!has_parallel()) GTEST_SKIP() << "there is no parallel";
  const Outcome run =
      in_parallel(few + " --platform 'ASA 5520' --system encryption-unchecked --json", "night");
  EXPECT_EQ(run.exit_code, 1) << run.err;
  EXPECT_THAT(run.out, HasSubstr("\"verdict\": \"violated\""));
}

TEST(CampaignPlan, GivesParallelTheWordsOfAProgramAsTheyAre) {
  if (!has_parallel()) GTEST_SKIP() << "there is no parallel";
  const Outcome run = in_parallel(
      "campaign plan --only EncryptionIsEqual --platform 'ASA 5520' --cases 100 --hours 1 --json "
      "-- sh -c 'exec \"$1\" answer' '{}' '" LICGATE_PROGRAM "'",
      "words");
  EXPECT_EQ(run.exit_code, 0) << run.err;
  EXPECT_THAT(run.out, HasSubstr("\"{}\""));
}

TEST(CampaignYield, OfTheReferenceIsItsBehaviors) {
  const json yield = json::parse(licgate("campaign yield --cases 1000 --jobs 2 --json").out);
  EXPECT_EQ(yield["cases"], 1'000);
  EXPECT_EQ(yield["behaviors"].size(), 7U);
  EXPECT_EQ(yield["behaviors"][0]["of"], "refusals of pairs");
}

TEST(CampaignYield, OfAnotherSystemIsItsViolations) {
  const Outcome run = licgate("campaign yield --cases 1e5 --system encryption-unchecked");
  EXPECT_EQ(run.exit_code, 0) << run.err;
  EXPECT_THAT(run.out, AllOf(HasSubstr("case of the test"), HasSubstr("EncryptionIsEqual")));
  EXPECT_LE(widest_line(run.out), 80U) << run.out;
}

/// What the README tells the reader to try.
TEST(CampaignReadme, TellsOfCommandsThatRun) {
  std::istringstream lines(readme);
  std::size_t tried = 0;
  for (std::string line; std::getline(lines, line);) {
    if (!line.starts_with("licgate campaign ")) continue;
    ++tried;
    const Outcome run = licgate(line.substr(8));
    EXPECT_EQ(run.exit_code, 0) << line << run.err;
  }
  EXPECT_EQ(tried, 3U);
}

}  // namespace
}  // namespace asa::test
