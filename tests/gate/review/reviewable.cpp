#include "gate/review/reviewable.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <stdexcept>
#include <string>

namespace asa::review {
namespace {

using testing::HasSubstr;

TEST(Reviewable, IsEveryClauseAndEveryProperty) {
  const auto all = all_reviewable();
  EXPECT_EQ(all.size(), clauses().size() + properties().size());
  EXPECT_EQ(all.front().id, "FO-01");
  EXPECT_EQ(all.front().kind, "clause");
  EXPECT_EQ(all.back().id, properties().back().info.id);
  EXPECT_EQ(all.back().kind, "property");
}

TEST(Reviewable, IsNamedAsWhatIsExplained) {
  const Reviewable one = reviewable_named("fx-enc-1");
  EXPECT_EQ(one.id, "FX-ENC-1");
  EXPECT_EQ(one.fingerprint, explain::fingerprint_of(entry("FX-ENC-1"_clause)));
  EXPECT_EQ(reviewable_named("EncryptionIsE").id, "EncryptionIsEqual");
}

std::string why_not(std::string_view written) {
  try {
    reviewable_named(written);
  } catch (const std::invalid_argument& error) {
    return error.what();
  }
  return {};
}

TEST(Reviewable, IsNothingElse) {
  for (const char* other : {"RD-ENC", "ASA 5520", "Failover", "des-refused"})
    EXPECT_THAT(why_not(other), HasSubstr("; name clauses and properties")) << other;
  EXPECT_THAT(why_not("FX-ENG-1"), HasSubstr("did you mean FX-ENC-1?"));
  EXPECT_THAT(why_not("FX-ENC"), HasSubstr("can be"));
}

}  // namespace
}  // namespace asa::review
