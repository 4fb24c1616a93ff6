#include "gate/device/read_unit.hpp"

#include "tests/gate/audit/fixture.hpp"

#include <gtest/gtest.h>

namespace asa::audit {
namespace {

UnitText unit(const std::string& name) { return read_unit(fixture(name)).value(); }
UnitText unit_of(const std::string& text) { return read_unit({"x", text}).value(); }

constexpr auto contexts = feature_id<SecurityContexts>;

TEST(ReadUnit, TakesVersionModelSerialAndKey) {
  const UnitText read = unit("5520-primary.txt");
  EXPECT_EQ(read.version, (Version{9, 1, 2}));
  EXPECT_EQ(read.platform, find_platform("ASA 5520"));
  EXPECT_EQ(read.serial, "JMX0000TE10");
  EXPECT_EQ(read.key, Key::valid);
}

TEST(ReadUnit, KeepsTheTwoSectionsOfAPairApart) {
  const UnitText read = unit("pair-unit-5516.txt");
  EXPECT_EQ(read.local.find(contexts)->value, 2);
  EXPECT_EQ(read.combined.find(contexts)->value, 4);
  EXPECT_TRUE(read.unknown.empty());
}

TEST(ReadUnit, ReadsTimeBasedKeysApartFromTheLicense) {
  const UnitText read = unit("time-based-5520.txt");
  ASSERT_EQ(read.time_based.size(), 2U);
  EXPECT_EQ(read.time_based[1].features.find(feature_id<UcProxy>)->value, 24);
  EXPECT_EQ(read.local.find(feature_id<UcProxy>)->value, 26);
  EXPECT_EQ(read.local.find(feature_id<UcProxy>)->term, "40 days");
}

TEST(ReadUnit, AnEmptyTimeBasedSlotIsNoZeroKey) {
  const UnitText read = unit("time-based-5520.txt");
  EXPECT_TRUE(read.zero_time_based_slot);
  EXPECT_EQ(read.key, Key::valid);
}

TEST(ReadUnit, KnowsAZeroKeyAndOneThatIsNotValid) {
  EXPECT_EQ(unit("zero-key-5555.txt").key, Key::zeros);
  const std::string text =
      edited("5515-des.txt", "Running Permanent Activation Key: ",
             "The Running Activation Key is not valid, using default settings:\n");
  EXPECT_EQ(unit_of(text).key, Key::zeros);
}

TEST(ReadUnit, ReportsAKeyThatIsCutOff) {
  const UnitText read = unit_of(
      "Running Permanent Activation Key: 0x12345678 0x9\n"
      "Cluster : Enabled perpetual\n");
  EXPECT_EQ(read.key, Key::not_stated);
  EXPECT_TRUE(mentions(read.unknown, "key of 2 words"));
}

UnitText with_key(const std::string& key) { return unit_of("Cluster : Enabled perpetual\n" + key); }

TEST(ReadUnit, ReadsKeysWithoutLeadingZerosOrMarks) {
  for (const char* words : {"0x1 0x2a 0x0 0xFFFFFFFF 0x5", "1 2a 0 FFFFFFFF 5"}) {
    const UnitText read = with_key("Running Permanent Activation Key: " + std::string(words));
    EXPECT_EQ(read.key, Key::valid) << words;
    ASSERT_EQ(read.keys.size(), 1U) << words;
    EXPECT_EQ(read.keys[0].key, (ActivationKey{{0x1, 0x2a, 0x0, 0xffffffff, 0x5}}));
  }
  EXPECT_EQ(with_key("Running Permanent Activation Key:\n0 0 0 0 0\n").key, Key::zeros);
}

TEST(ReadUnit, ReadsTimeBasedKeysWithoutMarks) {
  const UnitText read = with_key(
      "Active Timebased Activation Key:\na1 b2 c3 d4 e5\nBotnet Traffic Filter : Enabled 9 days\n");
  ASSERT_EQ(read.time_based.size(), 1U);
  EXPECT_EQ(read.time_based[0].features.stated.size(), 1U);
}

TEST(ReadUnit, TakesNoWordsForAKeyThatAreNone) {
  EXPECT_EQ(with_key("Running Permanent Activation Key: bad news of it\n").key, Key::not_stated);
  EXPECT_EQ(with_key("Running Permanent Activation Key: 1 2 3 4 123456789\n").keys.size(), 0U);
}

TEST(ReadUnit, ReadsExportedText) {
  const UnitText read = unit("exported-5512-base.txt");
  EXPECT_EQ(read.version, (Version{9, 8, 2}));
  EXPECT_EQ(read.edition, Edition::base);
  EXPECT_TRUE(read.unknown.empty());
}

TEST(ReadUnit, RecognizesTheLayoutOfBefore83) {
  EXPECT_TRUE(before_8_3(unit("old-5510-key.txt")));
  EXPECT_FALSE(before_8_3(unit("5520-key-only.txt")));
  EXPECT_FALSE(before_8_3(unit("time-based-5520.txt")));
}

TEST(ReadUnit, TakesTheMateMessage) {
  const UnitText read = unit("mate-mismatch.txt");
  ASSERT_EQ(read.mate_messages.size(), 1U);
  EXPECT_EQ(read.mate_messages[0].mates, "50 Contexts");
  EXPECT_EQ(read.mate_messages[0].mine, "5 Contexts");
}

TEST(ReadUnit, TakesHintsOfNoPayloadEncryption) {
  EXPECT_FALSE(unit("5515-des.txt").no_payload_encryption);
  const std::string text = edited("5515-des.txt", "asa941-smp-k8", "asa941-npe-smp-k8");
  EXPECT_TRUE(unit_of(text).no_payload_encryption);
}

TEST(ReadUnit, RefusesTextWithoutALicense) {
  EXPECT_FALSE(read_unit({"x", "Hardware:   ASA5520, 512 MB RAM\n"}));
}

TEST(ReadUnit, RefusesTwoUnitsInOneFile) {
  const std::string both = fixture("5515-des.txt").text + fixture("5515-3des.txt").text;
  EXPECT_EQ(read_unit({"x", both}).error().text,
            "x:92: a second serial number, FCH0000TE08 after FCH0000TE09; give each unit a file of "
            "its own");
}

TEST(ReadUnit, DropsCommandsTypedAtAPrompt) {
  const std::string typed = "dock-1# show run | include Smart Licensing\n";
  const UnitText read = unit_of(typed + fixture("5520-primary.txt").text);
  EXPECT_FALSE(read.smart);
  EXPECT_TRUE(read.unknown.empty());
}

TEST(ReadUnit, TakesTheMateMessageOfASyslogServer) {
  const std::string text =
      "<161>%ASA-1-105045: (Primary) Mate license (5 Contexts) is not "
      "compatible with my license (2 Contexts).\n";
  EXPECT_EQ(unit_of(text).mate_messages.size(), 1U);
}

TEST(ReadUnit, KnowsAModelInLowerCase) {
  const std::string text = edited("5520-primary.txt", "ASA5520", "asa5520");
  EXPECT_EQ(unit_of(text).platform, find_platform("ASA 5520"));
}

TEST(ReadUnit, UnderstandsWhatIsSaidOfTheDmz) {
  for (const char* vlans : {"3 DMZ Restricted", "3, DMZ Restricted", "20, DMZ Unrestricted"}) {
    const UnitText read = unit_of("VLANs : " + std::string(vlans) + "\n");
    EXPECT_TRUE(read.unknown.empty()) << vlans;
  }
  EXPECT_TRUE(mentions(unit_of("VLANs : 3, Strange\n").unknown, "not understood"));
}

}  // namespace
}  // namespace asa::audit
