#include "gate/check/replay.hpp"

#include "gate/check/stored.hpp"
#include "gate/mutants/system_named.hpp"
#include "properties/reference.hpp"
#include "tests/gate/program.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

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

Replayed state_of(const std::string& line) {
  return replay_line(line, SystemAdapter<Reference>{}).state;
}

TEST(Replay, AStoredPairIsJudgedAgain) { EXPECT_EQ(state_of(unlike_pair), Replayed::holds); }

TEST(Replay, APropertyWhosePremiseIsNotMetStands) {
  const std::string alike = with("\"license\":{}", "\"license\":{\"Encryption-3DES-AES\":1}");
  const Replay r = replay_line(alike, SystemAdapter<Reference>{});
  EXPECT_EQ(r.state, Replayed::does_not_apply);
  EXPECT_EQ(r.detail, "not so: the encryption licenses differ");
  EXPECT_TRUE(stands(alike));
}

TEST(Replay, ANameOrAmountThatTheModelHasNotIsMalformed) {
  const std::string bought = "\"license\":{}";
  for (const auto& [part, other] : std::vector<std::pair<std::string, std::string>>{
           {"ASA 5520", "ASA 5521"},
           {bought, "\"license\":{\"Security Contexts\":21}"},
           {bought, "\"license\":{\"Security Contexts\":-1}"},
           {bought, "\"license\":{\"Security Contexts\":18446744073709551615}"},
           {bought, "\"license\":{\"Security Context\":2}"},
           {bought, "\"license\":{\"IPS Module\":1}"},
           {"\"edition\":\"Base\"", "\"edition\":\"Security Plus\""},
           {"\"alternative readings\":[]", "\"alternative readings\":[\"RD-NO\"]"}})
    EXPECT_EQ(state_of(with(part, other)), Replayed::malformed) << other;
}

TEST(Replay, WhatThePropertyDoesNotSpeakOfIsMalformed) {
  EXPECT_EQ(state_of(with("failover pair", "cluster")), Replayed::malformed);
  for (const char* property : {"IpsModuleIsInherited", "CombinationIsAssociative"})
    EXPECT_EQ(state_of(with("UnequalEncryptionIsRefused", property)), Replayed::malformed);
  EXPECT_EQ(state_of(with("\"alternative readings\":[]", "\"alternative readings\":[\"RD-CTX\"]")),
            Replayed::malformed);
}

/// The line, found against a property that had some fingerprint.
std::string found_against(const std::string& fingerprint) {
  return with("\"topology\"", "\"fingerprint\":\"" + fingerprint + "\",\"topology\"");
}

class Fingerprints : public testing::Test {
 protected:
  Fingerprints() {
    take_fingerprints_from([](const PropertyEntry&) { return std::string("0123456789abcdef"); });
  }
  ~Fingerprints() override { take_fingerprints_from(nullptr); }
};

TEST_F(Fingerprints, AreNamedByStoredLines) {
  const Stored stored = stored_from(unlike_pair);
  const std::string line = line_to_store(*stored.property, stored.subject).dump();
  EXPECT_EQ(stored_from(line).fingerprint, "0123456789abcdef");
  EXPECT_FALSE(has_changed_since(stored_from(line)));
  EXPECT_FALSE(has_changed_since(stored)) << "an old line has none";
}

TEST_F(Fingerprints, ThatAreOthersAreToldOf) {
  const Replay r = replay_line(found_against("fedcba9876543210"), SystemAdapter<Reference>{});
  EXPECT_EQ(r.state, Replayed::holds);
  EXPECT_EQ(r.detail, "the property has changed since the line was stored");
  EXPECT_EQ(replay_line(found_against("0123456789abcdef"), SystemAdapter<Reference>{}).detail, "");
}

TEST(Replay, AFingerprintIsHexadecimalAndMayBeUnknown) {
  EXPECT_EQ(state_of(found_against("0123456789abcdef")), Replayed::holds);
  EXPECT_EQ(state_of(found_against("")), Replayed::malformed);
  EXPECT_EQ(state_of(found_against("none")), Replayed::malformed);
  EXPECT_FALSE(has_changed_since(stored_from(found_against("0123456789abcdef"))));
}

/// The line on a platform that there is not, marked as retired.
std::string retired(const std::string& why) {
  std::string line = with("ASA 5520", "ASA 5521");
  return line.insert(line.size() - 1, ",\"retired\":\"" + why + "\"");
}

TEST(Replay, AMarkedLineIsRetired) {
  const Replay r = replay_line(retired("2026-11-24: no such model"), SystemAdapter<Reference>{});
  EXPECT_EQ(r.state, Replayed::retired);
  EXPECT_EQ(r.detail, "2026-11-24: no such model");
  EXPECT_FALSE(stands(retired("2026-11-24: no such model")));
}

TEST(Replay, AMarkSaysWhenAndWhyAndIsNeeded) {
  for (const char* why : {"", "no such model", "2026-11-24: ", "2026-11-24 no such model"})
    EXPECT_EQ(state_of(retired(why)), Replayed::malformed) << why;
  EXPECT_EQ(state_of(R"({"retired":"2026-11-24: x"})"), Replayed::malformed);
  std::string valid = unlike_pair;
  valid.insert(valid.size() - 1, ",\"retired\":\"2026-11-24: x\"");
  const Replay r = replay_line(valid, SystemAdapter<Reference>{});
  EXPECT_EQ(r.state, Replayed::malformed);
  EXPECT_THAT(r.detail, HasSubstr("remove the mark"));
}

TEST(Replay, ARepeatedNameIsMalformed) {
  const Replay r = replay_line(with("\"license\":{}", "\"license\":{},\"license\":{}"),
                               SystemAdapter<Reference>{});
  EXPECT_EQ(r.state, Replayed::malformed);
  EXPECT_EQ(r.detail, "the name \"license\" is repeated; remove one");
  EXPECT_EQ(state_of(with("{\"property\"", "{\"property\":\"ModelsMatch\",\"property\"")),
            Replayed::malformed);
}

TEST(Replay, ASystemIsNamedOrGiven) {
  EXPECT_FALSE(stands(unlike_pair, system_named("encryption-unchecked")));
  EXPECT_TRUE(stands(unlike_pair, SystemAdapter<Reference>{}));
  EXPECT_THROW(system_named("nobody"), std::invalid_argument);
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
  EXPECT_EQ(licgate("replay -", with("ASA 5520", "ASA 5521")).exit_code, 2);
  EXPECT_EQ(licgate("replay -", retired("2026-11-24: no such model")).exit_code, 0);
}

TEST(ReplayCommand, JudgesTheSystemThatIsNamed) {
  const Outcome faulty = licgate("replay - --system encryption-unchecked", unlike_pair);
  EXPECT_EQ(faulty.exit_code, 1);
  EXPECT_THAT(faulty.out, HasSubstr("UnequalEncryptionIsRefused violated: FX-ENC-1"));
  EXPECT_EQ(licgate("replay - --system reference", unlike_pair).exit_code, 0);
  const Outcome nobody = licgate("replay - --system nobody", unlike_pair);
  EXPECT_EQ(nobody.exit_code, 2);
  EXPECT_EQ(nobody.err, licgate("check --system nobody").err);
}

TEST(ReplayCommand, ReportsEveryLineWithItsPlace) {
  const Outcome run = licgate("replay -", "\n" + with("ASA 5520", "ASA \\u001b5521") + "\n" +
                                              unlike_pair + "\n" + retired("2026-11-24: gone"));
  EXPECT_THAT(run.out, HasSubstr("-:2: line malformed: no platform is called \"ASA \\x1b5521\""));
  EXPECT_THAT(run.out, HasSubstr("-:3: UnequalEncryptionIsRefused holds"));
  EXPECT_THAT(run.out, HasSubstr("-:4: line retired: 2026-11-24: gone"));
  EXPECT_THAT(run.out, HasSubstr("3 lines: holds 1, retired 1, malformed 1\n"));
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
  EXPECT_THAT(replayed.out, HasSubstr("TiersAddExactly holds\n"));
  std::string aged = line.substr(0, line.find('\n'));
  const std::string key = "\"fingerprint\":\"";
  const std::size_t at = aged.find(key);
  ASSERT_NE(at, std::string::npos) << aged;
  aged.replace(at + key.size(), 16, "0123456789abcdef");
  EXPECT_THAT(licgate("replay -", aged).out, HasSubstr("the property has changed since"));
}

}  // namespace
}  // namespace asa::test
