#include "gate/foreign/answering.hpp"

#include "tests/gate/foreign/conforming.hpp"
#include "tests/gate/program.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <string>
#include <tuple>

/// Our own systems are judged alike over a pipe and without one.
namespace asa::test {
namespace {

using nlohmann::json;

/// Which laws are asked of which system.
struct Asked {
  const char* name;
  const char* system;
  const char* tests;
};
constexpr Asked asked[]{
    {"reference", "reference", "*.EncryptionIsEqual/ASA5520:*.TiersAddExactly/ASA5540"},
    {"in_time", "reference", "*.TimeIsConserved/ASA5520:*.ClusterEncryptionIsEqual/ASA5580_20"},
    {"encryption", "encryption-unchecked",
     "*.EncryptionIsEqual/ASA5520:*.ZeroKeyIsRefused/ASA5510"},
    {"amounts", "one-too-many-uncut-on-5540", "*.BetweenOwnAndLimit/ASA5540:*.FlagsJoin/ASA5540"},
    {"shrunk", "old-software-activates-beside", "*.OldSoftwareHasOneActiveKey/ASA5540"},
    {"time", "pooled-beyond-the-grace", "*.BeyondTheGraceEachUnitIsByItself/ASA5520"}};

/// The records of a run. A law about what units run does not ask that of units that are refused:
/// over a pipe there is nothing to ask, so it applies less often.
json records_of(const std::string& arguments) {
  const Outcome run = licgate(arguments);
  json records = json::parse(run.out, nullptr, false).value("records", json());
  for (json& record : records) {
    record.erase("applicable");
    for (json& intervals : record["done"])
      for (json& interval : intervals) interval[2] = nullptr;  // applicable, too
  }
  EXPECT_FALSE(records.empty()) << arguments << run.err;
  return records;
}

class OverAPipe : public testing::TestWithParam<std::tuple<Asked, int>> {};
std::string name_of(const testing::TestParamInfo<std::tuple<Asked, int>>& tested) {
  const auto& [of, window] = tested.param;
  return fmt::format("{}_{}_at_a_time", of.name, window);
}
INSTANTIATE_TEST_SUITE_P(Answering, OverAPipe,
                         testing::Combine(testing::ValuesIn(asked), testing::Values(1, 64)),
                         name_of);

TEST_P(OverAPipe, RecordsAreTheSame) {
  const auto& [of, window] = GetParam();
  const std::string run = fmt::format("--budget 0.05 --json - --gtest_filter='{}'", of.tests);
  const json directly = records_of(fmt::format("check {} --system {}", run, of.system));
  const json piped = records_of(fmt::format("conform {} --window {} -- '{}' answer --system {}",
                                            run, window, LICGATE_PROGRAM, of.system));
  EXPECT_EQ(piped, directly);
}

TEST(Answering, SaysWhatItCannotRead) {
  const Outcome unread = licgate("answer", "{\"seq\": 4, \"situation\": {}}\n{\"stop\": {}}\n");
  EXPECT_EQ(unread.exit_code, 0);
  const json said = json::parse(unread.out, nullptr, false);
  EXPECT_EQ(said["seq"], 4);
  EXPECT_EQ(said["error"]["message"], "situation: \"topology\" is missing");
  EXPECT_EQ(licgate("answer", "{\n").exit_code, 2);
}

}  // namespace
}  // namespace asa::test
