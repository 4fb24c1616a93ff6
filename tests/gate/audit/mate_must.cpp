#include "tests/gate/audit/fixture.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace asa::audit {
namespace {

const Ids unasked{"not asked"};

/// The clauses that refuse a mate with another value of the attribute.
Ids refusing(const Report& report, const std::string& attribute, const std::string& value = "") {
  for (const MateMust& m : report.mate_must)
    if (m.attribute == attribute && m.value.find(value) != std::string::npos)
      return ids(m.refusals);
  return unasked;
}

std::string text_of(const Report& report) { return to_text(report, false, 200); }

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

Report clustered(const std::string& name) { return audited({name}, {"slave"}); }

TEST(MateMust, BeAlikeInWhatTheGuideCompares) {
  const Report report = audited({"5515-3des.txt"});
  EXPECT_EQ(refusing(report, "Model"), Ids{"FX-HW"});
  EXPECT_EQ(refusing(report, "Encryption-3DES-AES", "Disabled"), Ids{"FX-ENC-1"});
  EXPECT_EQ(refusing(report, "Permanent key", "all zeros"), Ids{"FX-KEY-1"});
  EXPECT_EQ(refusing(report, "IPS part number", "with IPS"), Ids{"FX-IPS-4"});
  EXPECT_EQ(refusing(report, "No Payload Encryption", "yes"), Ids{"FX-ENC-1"});
}

TEST(MateMust, HaveNoStrongEncryptionWhereTheUnitHasNone) {
  EXPECT_EQ(refusing(audited({"5515-des.txt"}), "Encryption-3DES-AES", "Enabled"), Ids{"FX-ENC-1"});
}

TEST(MateMust, NotHaveOldSoftwareWithAnotherLicense) {
  const Report report = audited({"5520-primary.txt"});
  EXPECT_EQ(refusing(report, "Software", "before 8.3(1), another license"), Ids{"FO-02"});
  EXPECT_EQ(refusing(audited({"5515-3des.txt"}), "Software", "before 9.0(1), IPS Module"),
            Ids{"FX-IPS-6"});
}

TEST(MateMust, IsNotAskedForSoftwareThatThePlatformNeverRan) {
  EXPECT_EQ(refusing(audited({"5515-3des.txt"}), "Software", "before 8.3(1)"), unasked);
}

TEST(MateMust, HoldTheSameLicenseWhereTheUnitIsOldItself) {
  const Report report = audited_text(edited("5520-primary.txt", "9.1(2)", "8.2(5)"));
  EXPECT_EQ(refusing(report, "Any other feature"), Ids{"FO-02"});
  EXPECT_EQ(refusing(report, "Software"), unasked);
}

TEST(MateMust, HaveSecurityPlusWhereBaseIsExcluded) {
  EXPECT_EQ(refusing(audited({"5585-member-1.txt"}), "Edition", "Base"), Ids{});
  const std::string plus = with_failover(edited("exported-5512-base.txt", "Base", "Security Plus"));
  EXPECT_EQ(refusing(audited_text(plus), "Edition", "Base"), Ids{"FX-SP-1"});
}

TEST(MateMust, BeLicensedForClusteringInAClusterOnly) {
  EXPECT_EQ(refusing(clustered("5585-member-1.txt"), "Cluster", "Disabled"), Ids{"CX-1"});
  EXPECT_EQ(refusing(audited({"5585-member-1.txt"}), "Cluster", "Disabled"), Ids{});
}

TEST(MateMust, BeAlikeInWhatClustersCompare) {
  const Report report = clustered("5585-member-1.txt");
  EXPECT_EQ(refusing(report, "Model"), Ids{"FX-HW"});
  EXPECT_EQ(refusing(report, "Encryption-3DES-AES"), Ids{"CX-2"});
  EXPECT_EQ(refusing(report, "10GE I/O"), Ids{"CX-5"});
}

TEST(MateMust, RunSoftwareThatClustersItsPlatform) {
  EXPECT_EQ(refusing(clustered("5585-member-1.txt"), "Software", "before 9.0(1)"), Ids{"CX-3"});
  EXPECT_EQ(refusing(clustered("5515-3des.txt"), "Software", "before 9.1(4)"), Ids{"CX-4"});
}

TEST(MateMust, NamesTheReadingThatAnswersOtherwise) {
  EXPECT_TRUE(has(text_of(clustered("5585-member-1.txt")),
                  "Permanent key: all zeros (but under RD-KEY-CL)"));
  EXPECT_TRUE(
      has(text_of(audited({"5585-member-1.txt"})), "10GE I/O: Disabled (but under RD-10GE)"));
  const auto rows = audited({"5515-3des.txt"}).mate_must;
  const auto key = std::ranges::find(rows, "Permanent key", &MateMust::attribute);
  ASSERT_NE(key, rows.end());
  EXPECT_EQ(key->readings, std::vector<std::string_view>{"RD-KEY"});
}

TEST(MateMust, IsLeftOutWhereNoMateHelps) {
  for (const char* name : {"zero-key-5555.txt", "exported-5512-base.txt", "mate-mismatch.txt"}) {
    const Report report = audited({name});
    EXPECT_TRUE(report.mate_must.empty()) << name;
    EXPECT_FALSE(has(text_of(report), "What a mate must be")) << name;
  }
}

TEST(MateMust, IsLeftOutWhereTheMateIsGiven) {
  EXPECT_TRUE(audited({"5520-primary.txt", "5520-secondary.txt"}).mate_must.empty());
}

TEST(MateMust, HasOneAnswerToEachQuestion) {
  for (const std::string& name : all_fixtures) {
    const auto rows = audited({name}).mate_must;
    for (const MateMust& row : rows)
      EXPECT_EQ(std::ranges::count_if(rows,
                                      [&](const MateMust& other) {
                                        return other.attribute == row.attribute &&
                                               other.value == row.value;
                                      }),
                1)
          << name << ": " << row.attribute;
  }
}

TEST(MateMust, SaysWhatRefusesAndWhatDoesNotMatter) {
  const std::string text = text_of(audited({"5515-3des.txt"}));
  EXPECT_TRUE(has(text, "What a mate must be for a pair to form"));
  EXPECT_TRUE(has(text, "The mate may differ in: Cluster: Disabled;"));
}

TEST(MateMust, IsInTheJson) {
  const auto report = nlohmann::json::parse(to_json(audited({"5515-3des.txt"})));
  const auto& row = report["mate_must"][0];
  EXPECT_EQ(row["attribute"], "Model");
  EXPECT_EQ(row["value"], "any other");
  EXPECT_EQ(row["refusals"], Ids{"FX-HW"});
}

TEST(Completions, AreNotCountedWhereNoneDiffers) {
  const Report same = audited({"5515-3des.txt"});
  EXPECT_FALSE(has(text_of(same), "ways to complete"));
  EXPECT_EQ(nlohmann::json::parse(to_json(same))["completions"]["tried"], 2);
  EXPECT_TRUE(has(text_of(audited({"pair-unit-5516.txt"})), "it differs in 1 of 2 ways"));
}

}  // namespace
}  // namespace asa::audit
