#include "gate/lanes/kernels.hpp"
#include "model/catalogue.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

/// Squares of amounts by lanes and one by one.
namespace asa::lanes {
namespace {

class EachSet : public testing::TestWithParam<Instructions> {
 protected:
  void SetUp() override {
    if (!available(GetParam())) GTEST_SKIP() << "not of this processor: " << name(GetParam());
  }
};

std::vector<const PropertyEntry*> properties_of_pairs() {
  std::vector<const PropertyEntry*> all;
  for (const PropertyEntry& property : properties())
    if (has_kernel(property) && property.info.scope.shape == Shape::pair) all.push_back(&property);
  return all;
}

void expect_same(const PropertyEntry& property, const Rows& rows, Instructions instructions) {
  const Tally lanes = square(property, rows, instructions);
  const Tally alone = square_one_by_one(property, rows);
  EXPECT_EQ(lanes.cases, alone.cases) << property.info.id;
  EXPECT_EQ(lanes.applicable, alone.applicable) << property.info.id;
  EXPECT_EQ(lanes.whole, alone.whole) << property.info.id;
}

/// The limit of 50 is no multiple of any number of lanes.
TEST_P(EachSet, CountsAsOneByOne) {
  const PlatformEntry* platform = find_platform("ASA 5540");
  const Feature f = feature_id<SecurityContexts>;
  const std::int32_t limit = platform->rules.limit[f];
  for (const PropertyEntry* property : properties_of_pairs())
    for (const bool half : {false, true})
      for (const auto& [first, last] :
           {std::pair{0, limit + 1}, {0, 1}, {7, 30}, {limit, limit + 1}})
        if (property->info.concerns(*platform))
          expect_same(*property, {platform, f, limit, half, first, last}, GetParam());
}

INSTANTIATE_TEST_SUITE_P(Squares, EachSet, testing::ValuesIn(every_instructions),
                         [](const auto& tested) {
                           return "set" + std::to_string(static_cast<int>(tested.param));
                         });

TEST(Square, OfNoRowsIsNothing) {
  const PlatformEntry* platform = find_platform("ASA 5540");
  const Rows none{platform, feature_id<SecurityContexts>, 50, false, 51, 51};
  EXPECT_EQ(square(*find_property("TiersAddExactly"), none).cases, 0u);
}

}  // namespace
}  // namespace asa::lanes
