#include "model/feature.hpp"

#include <gtest/gtest.h>

namespace asa {
namespace {

TEST(Feature, EntriesStandInTheirPlaces) {
  for (std::size_t i = 0; i < features.size(); ++i) EXPECT_EQ(index_of(features[i].feature), i);
}

TEST(Feature, FlagsAreStatesAndTiersAreAmounts) {
  for (const FeatureEntry& f : features) {
    EXPECT_TRUE(f.kind != Kind::flag || f.form == Form::state) << f.name;
    EXPECT_TRUE(f.kind != Kind::tier || f.form == Form::amount) << f.name;
  }
}

TEST(Feature, FlagsTiersAndCapacitiesMerge) {
  static_assert(merges(Kind::flag) && merges(Kind::tier) && merges(Kind::capacity));
  static_assert(!merges(Kind::matched) && !merges(Kind::per_unit));
}

TEST(Feature, ATypeHasThePlaceOfItsEntry) {
  static_assert(entry(feature_id<AnyConnectPremium>).name == AnyConnectPremium::name);
  static_assert(entry(feature_id<ClusterMembers>).name == ClusterMembers::name);
}

}  // namespace
}  // namespace asa
