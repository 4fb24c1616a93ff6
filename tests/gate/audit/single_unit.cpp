#include "tests/gate/audit/fixture.hpp"

#include <gtest/gtest.h>

namespace asa::audit {
namespace {

TEST(SingleUnit, MayFormAPairWithAMateThatFits) {
  const Report report = audited({"5515-des.txt"});
  EXPECT_EQ(report.verdict, Verdict::may_form);
  EXPECT_EQ(exit_code(report), 0);
}

TEST(SingleUnit, OnAnAllZeroKeyIsRefused) {
  const Report report = audited({"zero-key-5555.txt"});
  EXPECT_EQ(ids(report.refusals), Ids{"FX-KEY-1"});
  EXPECT_EQ(exit_code(report), 1);
  EXPECT_TRUE(mentions(report.notes, "FX-KEY-3"));
}

TEST(SingleUnit, WithBaseOnA5512XIsRefused) {
  const Report report = audited({"exported-5512-base.txt"});
  EXPECT_EQ(ids(report.refusals), (Ids{"FX-SP-1", "FX-SP-5"}));
}

TEST(SingleUnit, NamesTheReadingThatWouldLetItForm) {
  const Report report = audited_text(with_failover(fixture("exported-5512-base.txt").text));
  ASSERT_EQ(report.readings.size(), 1U);
  EXPECT_EQ(reading_register[report.readings[0].place].id, "RD-BASE");
  EXPECT_EQ(report.readings[0].effect, "it would form");
}

TEST(SingleUnit, KeepsToTheOneEditionOfItsModelWhateverItsLicenseLineSays) {
  const Report report = audited({"5515-des.txt"});
  EXPECT_FALSE(report.units[0].placed->unit.security_plus);
  EXPECT_TRUE(mentions(report.notes, "only one edition"));
}

TEST(SingleUnit, WithTimeBasedKeysHoldsWhatTheyBring) {
  const Report report = audited({"time-based-5520.txt"});
  const Unit<>& unit = report.units[0].placed->unit;
  EXPECT_EQ(unit.license[uc_proxy].amount, 26);
  EXPECT_EQ(unit.license[anyconnect_essentials].amount, 1);
  EXPECT_TRUE(unit.zero_time_based_slot);
  EXPECT_EQ(report.verdict, Verdict::may_form);
}

TEST(SingleUnit, NamesEveryFeatureThatItDoesNotState) {
  const Report report = audited({"5520-primary.txt"});
  const auto& missing = report.units[0].not_stated;
  EXPECT_NE(std::ranges::find(missing, feature_id<Connections>), missing.end());
  EXPECT_EQ(std::ranges::find(missing, feature_id<Vlans>), missing.end());
}

TEST(SingleUnit, OfSmartLicensingIsOutsideTheRules) {
  const Report report = audited({"smart-asav.txt"});
  EXPECT_EQ(report.verdict, Verdict::outside);
  EXPECT_EQ(exit_code(report), 2);
  EXPECT_NE(report.because.find("Smart Licensing"), std::string::npos);
}

TEST(SingleUnit, WithOnlyAMateMessageIsUnderTheIdenticalLicenseRule) {
  const Report report = audited({"mate-mismatch.txt"});
  EXPECT_EQ(ids(report.refusals), Ids{"FO-02"});
  EXPECT_TRUE(mentions(report.notes, "50 Contexts"));
}

}  // namespace
}  // namespace asa::audit
