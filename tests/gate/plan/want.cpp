#include "gate/plan/want.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace asa::plan {
namespace {

using testing::HasSubstr;

std::string error(const std::string& text) {
  const auto want = read_want(text);
  return want ? "read" : want.error().text;
}

TEST(Want, IsAFeatureAndAValueAsDevicesPrintThem) {
  EXPECT_EQ(read_want("Security Contexts=20").value(), (Want{feature_id<SecurityContexts>, 20}));
  EXPECT_EQ(read_want("botnet traffic filter = enabled").value(),
            (Want{feature_id<BotnetTrafficFilter>, 1}));
  EXPECT_EQ(read_want("Failover=Active/Active").value(), (Want{feature_id<FailoverMode>, 2}));
}

TEST(Want, MayNameAPartOfAFeature) {
  EXPECT_EQ(read_want("contexts=20")->feature, feature_id<SecurityContexts>);
  EXPECT_THAT(error("AnyConnect=20"), HasSubstr("may be AnyConnect Premium Peers or"));
}

TEST(Want, IsRefusedWithWhatIsWrong) {
  EXPECT_THAT(error("Security Contexts"), HasSubstr("is not FEATURE=VALUE"));
  EXPECT_THAT(error("Security Contexts=many"), HasSubstr("give a number or Unlimited"));
  EXPECT_THAT(error("GTP/GPRS=2"), HasSubstr("give Enabled or Disabled"));
  EXPECT_THAT(error("Security Contxts=2"), HasSubstr("did you mean Security Contexts?"));
}

TEST(Wants, NameEachFeatureOnce) {
  EXPECT_EQ(read_wants({"Security Contexts=20", "GTP/GPRS=Enabled"})->size(), 2U);
  EXPECT_FALSE(read_wants({"Security Contexts=20", "contexts=10"}));
  EXPECT_FALSE(read_wants({}));
}

TEST(Want, IsSatisfiedByMoreOfAnAmountOnly) {
  EXPECT_TRUE(satisfies({feature_id<SecurityContexts>, 20}, 25));
  EXPECT_FALSE(satisfies({feature_id<SecurityContexts>, 20}, 19));
  EXPECT_FALSE(satisfies({feature_id<GtpGprs>, 0}, 1));
}

}  // namespace
}  // namespace asa::plan
