#include "gate/check/differing_fields.hpp"

#include <gtest/gtest.h>

namespace asa::test {
namespace {

using Fields = std::set<std::string>;

Fields fields(const char* a, const char* b) {
  return differing_fields(Json::parse(a), Json::parse(b));
}

TEST(DifferingFields, AreMembersOfUnitsAndEvents) {
  EXPECT_EQ(
      fields(R"({"units": [{"edition": "Base"}, {"edition": "Base"}], "events": [{"days": 1}]})",
             R"({"units": [{"edition": "Base"}, {"edition": "Plus"}], "events": [{"days": 2}]})"),
      (Fields{"/units/1/edition", "/events/0/days"}));
}

TEST(DifferingFields, CountAMemberThatIsLeftOut) {
  EXPECT_EQ(
      fields(R"({"units": [{"license": {"GTP/GPRS": 1}}]})", R"({"units": [{"license": {}}]})"),
      (Fields{"/units/0/license/GTP~1GPRS"}));
  EXPECT_EQ(fields(R"({"on order": {"edition": "Base"}})", "{}"), (Fields{"/on order/edition"}));
}

TEST(DifferingFields, AreListsOfOtherSizes) {
  EXPECT_EQ(fields(R"({"units": [{"a": 1}, {"a": 1}]})", R"({"units": [{"a": 2}]})"),
            (Fields{"/units", "/units/0/a"}));
  EXPECT_EQ(fields(R"({"parts": [0, 1]})", R"({"parts": [0, 0]})"), (Fields{"/parts"}));
}

TEST(DifferingFields, AreReadingsOfEitherSide) {
  EXPECT_EQ(fields(R"({"alternative readings": ["RD-IPS", "RD-KEY"]})",
                   R"({"alternative readings": ["RD-KEY", "RD-ENC"]})"),
            (Fields{"/alternative readings/RD-ENC", "/alternative readings/RD-IPS"}));
}

TEST(DifferingFields, AreNoneOfTheSame) { EXPECT_EQ(fields("{\"a\": 1}", "{\"a\": 1}"), Fields{}); }

}  // namespace
}  // namespace asa::test
