#include "gate/device/value.hpp"

#include "gate/device/vocabulary.hpp"
#include "model/figure.hpp"

#include <gtest/gtest.h>

namespace asa::device {
namespace {

TEST(FeatureLine, HasNameValueAndTerm) {
  const auto line = feature_line("Botnet Traffic Filter        : Enabled    91 days");
  ASSERT_TRUE(line);
  EXPECT_EQ(line->name, "Botnet Traffic Filter");
  EXPECT_EQ(line->value, "Enabled");
  EXPECT_EQ(line->term, "91 days");
}

TEST(FeatureLine, KeepsARemarkApartFromTheValue) {
  const auto line = feature_line("VLANs : 3, DMZ Restricted  perpetual");
  ASSERT_TRUE(line);
  EXPECT_EQ(line->value, "3");
  EXPECT_EQ(line->remark, "DMZ Restricted");
  EXPECT_EQ(line->term, "perpetual");
}

TEST(FeatureLine, NeedsANameAColonAndAValue) {
  EXPECT_FALSE(feature_line("Failover"));
  EXPECT_FALSE(feature_line(": Enabled"));
  EXPECT_FALSE(feature_line("Failover :"));
}

TEST(ReadValue, ReadsEveryForm) {
  EXPECT_EQ(read_value(Form::state, "Enabled")->amount, 1);
  EXPECT_EQ(read_value(Form::amount, "750")->amount, 750);
  EXPECT_EQ(read_value(Form::amount, "Unlimited")->amount, unlimited);
  EXPECT_EQ(read_value(Form::failover, "Active/Standby")->amount, 1);
  EXPECT_EQ(read_value(Form::failover, "Not supported")->amount, 0);
}

TEST(ReadValue, ANumberWhereAStateStandsMeansEnabledAndIsOdd) {
  const auto value = read_value(Form::state, "250");
  ASSERT_TRUE(value);
  EXPECT_EQ(value->amount, 1);
  EXPECT_TRUE(value->odd);
}

TEST(ReadValue, RefusesWhatIsNoValue) {
  EXPECT_FALSE(read_value(Form::state, "Maybe"));
  EXPECT_FALSE(read_value(Form::amount, "-2"));
  EXPECT_FALSE(read_value(Form::amount, "99999999999"));
  EXPECT_FALSE(read_value(Form::amount, "2x"));
}

TEST(Vocabulary, KnowsEveryNameOfTheModel) {
  for (const FeatureEntry& f : features) EXPECT_EQ(known_name(f.name)->feature, f.feature);
}

TEST(Vocabulary, KnowsOldAndNewNames) {
  EXPECT_EQ(known_name("VPN-3DES-AES")->feature, feature_id<Encryption3DesAes>);
  EXPECT_EQ(known_name("Carrier")->feature, feature_id<GtpGprs>);
  EXPECT_EQ(known_name("WebVPN Peers")->feature, feature_id<AnyConnectPremium>);
  EXPECT_EQ(known_name("Total TLS Proxy Sessions")->feature, feature_id<UcProxy>);
}

TEST(Vocabulary, KnowsNamesThatTheModelLeavesOut) {
  ASSERT_TRUE(known_name("BGP Stub"));
  EXPECT_FALSE(known_name("BGP Stub")->feature);
  EXPECT_FALSE(known_name("Frobnicator"));
}

}  // namespace
}  // namespace asa::device
