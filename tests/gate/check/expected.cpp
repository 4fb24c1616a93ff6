#include "gate/check/expected.hpp"

#include "gate/scenario/situation_json.hpp"
#include "model/catalogue.hpp"
#include "properties/catalogue.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace asa {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

Record violated(const char* property, const char* platform, const std::string& reason) {
  Record record;
  record.property = find_property(property);
  record.platform = find_platform(platform);
  record.violation.emplace();
  record.outcome = Outcome::violated;
  record.reason = reason;
  return record;
}

Record held(const char* property, const char* platform) {
  Record record = violated(property, platform, "");
  record.violation.reset();
  record.outcome = Outcome::holds;
  return record;
}

const std::string list =
    "# what we know\n"
    "EncryptionIsEqual on ASA 5520: the pair does\n"
    "\n"
    "TiersAddExactly on synthetic: the sum\n";

std::string malformed(const std::string& text) {
  try {
    known_violations("known.txt", text);
  } catch (const Malformed& reason) {
    return reason.what();
  }
  return "it is read";
}

TEST(Expected, KnowsAViolationByItsReason) {
  const auto known = known_violations("known.txt", list);
  ASSERT_EQ(known.size(), 2);
  EXPECT_TRUE(is_known(known, violated("EncryptionIsEqual", "ASA 5520", "the pair does not form")));
  EXPECT_FALSE(is_known(known, violated("EncryptionIsEqual", "ASA 5520", "it was silent")));
  EXPECT_FALSE(is_known(known, violated("EncryptionIsEqual", "ASA 5540", "the pair does not")));
  EXPECT_TRUE(is_known(known, violated("TiersAddExactly", "", "the sum, or the limit")));
}

TEST(Expected, SaysWhatIsListedAndDidNotHappen) {
  const auto known = known_violations("known.txt", "EncryptionIsEqual on ASA 5520: the pair\n");
  EXPECT_THAT(unmet(known, {held("EncryptionIsEqual", "ASA 5520")}, false),
              ElementsAre("EncryptionIsEqual on ASA 5520 is listed as violated and is now: holds; "
                          "--fix removes it"));
  EXPECT_THAT(unmet(known, {violated("EncryptionIsEqual", "ASA 5520", "it was silent")}, false),
              ElementsAre("EncryptionIsEqual on ASA 5520 is violated, but not as listed: it was "
                          "silent"));
  EXPECT_THAT(unmet(known, {}, true),
              ElementsAre("EncryptionIsEqual on ASA 5520 is listed as violated and was not tried"));
  EXPECT_THAT(unmet(known, {}, false), IsEmpty());
  Record as_listed = violated("EncryptionIsEqual", "ASA 5520", "the pair does not form");
  as_listed.known = true;
  EXPECT_THAT(unmet(known, {as_listed}, true), IsEmpty());
}

TEST(Expected, NotAnsweredIsNotWhatIsListed) {
  const auto known = known_violations("known.txt", "EncryptionIsEqual on ASA 5520: the pair\n");
  Record silent = held("EncryptionIsEqual", "ASA 5520");
  silent.outcome = Outcome::not_answered;
  EXPECT_THAT(unmet(known, {silent}, false), ElementsAre(HasSubstr("is now: not answered")));
}

TEST(Expected, ListsWhatIsRead) {
  const std::string text =
      listed({violated("EncryptionIsEqual", "ASA 5520", "the pair"),
              held("TiersAddExactly", "ASA 5520"), violated("TiersAddExactly", "", "the sum")});
  const auto known = known_violations("known.txt", text);
  ASSERT_EQ(known.size(), 2);
  EXPECT_EQ(known[0].reason, "the pair");
  EXPECT_EQ(known[1].platform, "synthetic");
}

TEST(Expected, SaysWhatIsWrongWithALine) {
  EXPECT_EQ(malformed(list), "it is read");
  EXPECT_THAT(malformed("\nEncryptionIsEqual\n"), HasSubstr("known.txt:2: it is not \"PROPERTY"));
  EXPECT_THAT(malformed("EncryptionIsEqul on ASA 5520: x"), HasSubstr("no property is called"));
  EXPECT_THAT(malformed("EncryptionIsEqual on ASA 1: x"), HasSubstr("no platform is called"));
  EXPECT_THAT(malformed(list + "EncryptionIsEqual on ASA 5520: x"), HasSubstr("listed before"));
}

}  // namespace
}  // namespace asa
