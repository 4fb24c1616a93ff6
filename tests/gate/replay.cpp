#include "gate/replay.hpp"

#include "tests/gate/program.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace asa::test {
namespace {

using testing::HasSubstr;

const std::string unlike_pair =
    R"json({"property":"UnequalEncryptionIsRefused","topology":"failover pair",)json"
    R"json("platform":"ASA 5520","alternative readings":[],"units":[)json"
    R"json({"edition":"Base","version":"9.1(4)","license":{"Encryption-3DES-AES":1}},)json"
    R"json({"edition":"Base","version":"9.1(4)","license":{}}]})json";

/// The line with one part replaced.
std::string with(const std::string& part, const std::string& other) {
  std::string line = unlike_pair;
  return line.replace(line.find(part), part.size(), other);
}

Replayed state_of(const std::string& line) { return replay_line(line, Boxed<Reference>{}).state; }

TEST(Replay, AStoredPairIsJudgedAgain) { EXPECT_EQ(state_of(unlike_pair), Replayed::holds); }

TEST(Replay, APropertyWhosePremiseIsNotMetStands) {
  const std::string alike = with("\"license\":{}", "\"license\":{\"Encryption-3DES-AES\":1}");
  const Replay r = replay_line(alike, Boxed<Reference>{});
  EXPECT_EQ(r.state, Replayed::does_not_apply);
  EXPECT_EQ(r.detail, "not so: the encryption licenses differ");
  EXPECT_TRUE(stands(alike));
}

TEST(Replay, WhatTheModelNoLongerHasIsRetired) {
  EXPECT_EQ(state_of(with("ASA 5520", "ASA 5521")), Replayed::retired);
  EXPECT_EQ(state_of(with("\"license\":{}", "\"license\":{\"Security Contexts\":21}")),
            Replayed::retired);
  EXPECT_EQ(state_of(with("\"license\":{}", "\"license\":{\"IPS Module\":1}")), Replayed::retired);
  EXPECT_EQ(state_of(with("\"edition\":\"Base\"", "\"edition\":\"Security Plus\"")),
            Replayed::retired);
  EXPECT_EQ(state_of(with("\"alternative readings\":[]", "\"alternative readings\":[\"RD-NO\"]")),
            Replayed::retired);
}

TEST(Replay, WhatThePropertyDoesNotSpeakOfIsRetired) {
  EXPECT_EQ(state_of(with("failover pair", "cluster")), Replayed::retired);
  EXPECT_EQ(state_of(with("UnequalEncryptionIsRefused", "IpsModuleIsInherited")),
            Replayed::retired);
  EXPECT_EQ(state_of(with("UnequalEncryptionIsRefused", "CombinationIsAssociative")),
            Replayed::retired);
  EXPECT_EQ(state_of(with("\"alternative readings\":[]", "\"alternative readings\":[\"RD-CTX\"]")),
            Replayed::retired);
  EXPECT_EQ(
      state_of(with("\"license\":{}", "\"license\":{\"Security Contexts\":18446744073709551615}")),
      Replayed::retired);
}

TEST(Replay, AChangeThatThePropertyNeedsIsPartOfTheLine) {
  EXPECT_EQ(state_of(with("UnequalEncryptionIsRefused", "UnlikeLicensesMayPair")),
            Replayed::malformed);
}

TEST(Replay, AKeyThatNobodyReadsIsMalformed) {
  EXPECT_EQ(state_of(with("\"license\":{}", "\"license\":{},\"all zero key\":true")),
            Replayed::malformed);
  EXPECT_EQ(state_of(with("\"platform\"", "\"unitz\":1,\"platform\"")), Replayed::malformed);
  EXPECT_EQ(state_of(with("\"alternative readings\":[]", "\"alternative readings\":null")),
            Replayed::malformed);
  EXPECT_EQ(state_of(with("9.1(4)", "9.1(4)garbage")), Replayed::malformed);
}

TEST(Replay, WhatIsNoStoredPairIsMalformed) {
  EXPECT_EQ(state_of("no json"), Replayed::malformed);
  EXPECT_EQ(state_of("[]"), Replayed::malformed);
  EXPECT_EQ(state_of("{}"), Replayed::malformed);
  EXPECT_EQ(state_of(with("UnequalEncryptionIsRefused", "NoSuchProperty")), Replayed::malformed);
  EXPECT_EQ(state_of(with("9.1(4)", "nine")), Replayed::malformed);
  EXPECT_EQ(state_of(with("\"units\":[", "\"units\":3,\"u\":[")), Replayed::malformed);
  EXPECT_EQ(state_of(with("\"license\":{}", "\"license\":{\"Security Contexts\":\"two\"}")),
            Replayed::malformed);
  EXPECT_EQ(state_of(with("\"license\":{}", "\"license\":{},\"ips part number\":3")),
            Replayed::malformed);
}

TEST(Replay, EveryCutOffLineIsMalformed) {
  for (std::size_t size = 0; size < unlike_pair.size(); ++size)
    EXPECT_EQ(state_of(unlike_pair.substr(0, size)), Replayed::malformed) << size;
}

TEST(ReplayCommand, ExitsWithWhatTheLinesCameTo) {
  EXPECT_EQ(licgate("replay -", unlike_pair + "\n").exit_code, 0);
  EXPECT_EQ(licgate("replay -", unlike_pair + "\nno json\n").exit_code, 2);
  EXPECT_EQ(licgate("replay -", with("ASA 5520", "ASA 5521")).exit_code, 0);
}

TEST(ReplayCommand, ReportsEveryLineWithItsPlace) {
  const Outcome run = licgate("replay -", "\n" + with("ASA 5520", "ASA 5521") + "\n" + unlike_pair);
  EXPECT_THAT(run.out, HasSubstr("-:2: line retired: no platform is called \"ASA 5521\""));
  EXPECT_THAT(run.out, HasSubstr("-:3: UnequalEncryptionIsRefused holds"));
}

TEST(ReplayCommand, NothingToReplayIsAnError) {
  EXPECT_EQ(licgate("replay -", "\n\n").exit_code, 2);
}

TEST(ReplayCommand, WhatCheckPrintsStandsOnTheReference) {
  const Outcome run =
      licgate("check --system cap-off-by-one-on-5540 --gtest_filter='*TiersAddExactly/ASA5540'");
  ASSERT_EQ(run.exit_code, 1) << run.err;
  const std::string head = "as a line for licgate replay:\n";
  const std::string line = run.out.substr(run.out.find(head) + head.size());
  const Outcome replayed = licgate("replay -", line.substr(0, line.find('\n')));
  EXPECT_EQ(replayed.exit_code, 0) << replayed.out << replayed.err;
  EXPECT_THAT(replayed.out, HasSubstr("TiersAddExactly holds"));
}

}  // namespace
}  // namespace asa::test
