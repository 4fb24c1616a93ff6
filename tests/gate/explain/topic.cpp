#include "gate/explain/topic.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <stdexcept>
#include <string>

namespace asa::explain {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

std::string named(std::string_view written) { return std::string(id_of(topic_named(written))); }

std::string why_not(std::string_view written) {
  try {
    topic_named(written);
  } catch (const std::invalid_argument& error) {
    return error.what();
  }
  return {};
}

TEST(Topics, AreFoundByTheirIds) {
  for (const Topic& topic : all_topics()) {
    EXPECT_EQ(topic_named(id_of(topic)), topic) << id_of(topic);
    EXPECT_FALSE(kind_of(topic).empty());
  }
}

TEST(Topics, AreFoundInAnyCaseAndByTheirBeginning) {
  EXPECT_EQ(named("fx-enc-1"), "FX-ENC-1");
  EXPECT_EQ(named("EncryptionIsE"), "EncryptionIsEqual");
  EXPECT_EQ(named("rd-roll"), "RD-ROLL");
  EXPECT_EQ(named("encryption-unchecked"), "encryption-unchecked") << "longer names begin so, too";
  EXPECT_EQ(named("fx-hw"), "FX-HW");
}

TEST(Topics, AreFoundByTheNamesThatDevicesPrint) {
  for (const char* name : {"ASA 5520", "5520", "ASA5520", "asa 5520"})
    EXPECT_EQ(named(name), "ASA 5520");
  EXPECT_EQ(named("ASA5585-SSP-10"), "ASA 5585-X SSP-10");
  EXPECT_EQ(named("security contexts"), "Security Contexts");
  EXPECT_EQ(named("SSL VPN Peers"), "AnyConnect Premium Peers");
  EXPECT_EQ(named("Cluster"), "Cluster") << "not \"Cluster Members\"";
}

TEST(Topics, ThatCanBeSeveralAreListed) {
  EXPECT_THAT(why_not("FX-ENC"),
              AllOf(HasSubstr("\"FX-ENC\" can be:"), HasSubstr("\n  FX-ENC-1 (clause)"),
                    HasSubstr("\n  FX-ENC-2 (clause)"), Not(HasSubstr("FX-IPS"))));
  EXPECT_THAT(why_not("5585"), HasSubstr("\n  ASA 5585-X SSP-60 (platform)"));
}

TEST(Topics, ThatDoNotExistAreSuggested) {
  EXPECT_THAT(why_not("FX-ENG-1"),
              AllOf(HasSubstr("\"FX-ENG-1\" does not exist"), HasSubstr("did you mean FX-ENC-1?")));
  EXPECT_THAT(why_not("EncryptionIsEqul"), HasSubstr("EncryptionIsEqual?"));
  EXPECT_THAT(why_not("ASA 5521"), HasSubstr("ASA 5520"));
  EXPECT_THAT(why_not("frobnicate"), AllOf(HasSubstr("licgate list"), Not(HasSubstr("did you"))));
  EXPECT_THAT(why_not(""), HasSubstr("empty"));
}

}  // namespace
}  // namespace asa::explain
