#include "gate/explore/words.hpp"

#include "model/platforms/all.hpp"
#include "tests/gate/explore/scenarios.hpp"

#include <gtest/gtest.h>

namespace asa::test {
namespace {

using atlas::words_of;
using atlas::words_of_change;

const Unit<> usual = unit_of("ASA 5510", {});

Unit<> base_unit() {
  Unit<> unit = usual;
  unit.security_plus = false;
  unit.license = UnitOf<Asa5510>{}.with_base().any().license;
  return unit;
}

TEST(Words, NameTheUnitsThatAreUnusual) {
  EXPECT_EQ(words_of(pair_of(usual, usual)), "pair of ASA 5510, usual units");
  EXPECT_EQ(words_of(pair_of(usual, with_des_only("ASA 5510"))),
            "pair of ASA 5510, secondary: Encryption-3DES-AES Disabled");
  EXPECT_EQ(words_of(pair_of(with_des_only("ASA 5510"), with_des_only("ASA 5510"))),
            "pair of ASA 5510, both units: Encryption-3DES-AES Disabled");
}

TEST(Words, LeaveOutWhatAnEditionOrSoftwareBrings) {
  EXPECT_EQ(words_of(pair_of(base_unit(), usual)), "pair of ASA 5510, primary: edition Base");
  Unit<> old = usual;
  old.version = ordinal(Version{8, 2, 5});
  EXPECT_EQ(words_of(pair_of(old, usual)), "pair of ASA 5510, primary: version 8.2(5)");
}

TEST(Words, GroupTheUnitsOfACluster) {
  const Unit<> member = unit_of("ASA 5580-20", {{feature_id<Clustering>, 1}});
  Unit<> zero = member;
  zero.zero_key = true;
  EXPECT_EQ(words_of(group_of(Topology::cluster, {member, zero, zero})),
            "cluster of 3 of ASA 5580-20, slave1, slave2: all-zero permanent key");
}

TEST(WordsOfAChange, SayWhatIsAndWhatWas) {
  EXPECT_EQ(words_of_change(pair_of(usual, base_unit()), pair_of(usual, usual)),
            "secondary: edition Security Plus instead of Base");
  EXPECT_EQ(words_of_change(pair_of(usual, usual), pair_of(with_des_only("ASA 5510"), usual)),
            "primary: Encryption-3DES-AES Disabled instead of Enabled");
  Unit<> zero = usual;
  zero.zero_key = true;
  EXPECT_EQ(words_of_change(pair_of(usual, zero), pair_of(usual, usual)),
            "secondary: all-zero permanent key: no");
}

TEST(WordsOfAChange, CountFields) {
  EXPECT_EQ(atlas::fields_changed(pair_of(usual, base_unit()), pair_of(usual, usual)), 1U);
  EXPECT_EQ(atlas::fields_changed(pair_of(usual, usual), pair_of(usual, usual)), 0U);
}

}  // namespace
}  // namespace asa::test
