#include "gate/campaign/yield_page.hpp"

#include "gate/campaign/yield.hpp"
#include "gate/campaign/yield_report.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace asa::test {
namespace {

using namespace campaign;
using Json = nlohmann::ordered_json;
using testing::HasSubstr;

const Json kept = Json::parse(kept_yields().front().text);

/// The decades that a short run counts, too.
Json first_decades(const Json& yield, std::size_t number) {
  Json first = Json::array();
  for (std::size_t i = 0; i < number; ++i) first.push_back(yield.at("decades").at(i));
  return first;
}

TEST(YieldPage, IsOfFiguresThatAreCountedAlikeAgain) {
  FirstSeen first = first_seen(10'000, 2);
  first.merge(first_caught(10'000, 2));
  const Json again = json_of(yields_of(first, 10'000));
  ASSERT_EQ(again.at("behaviors").size(), kept.at("behaviors").size());
  for (std::size_t i = 0; i < again.at("behaviors").size(); ++i) {
    const Json &now = again.at("behaviors").at(i), &then = kept.at("behaviors").at(i);
    EXPECT_EQ(now.at("of"), then.at("of"));
    EXPECT_EQ(now.at("decades"), first_decades(then, 3))
        << then.at("of") << ": count anew, as CONTRIBUTING.md says";
  }
}

TEST(YieldPage, HasNoMoreBehaviorsThanThereAre) {
  for (const Json& yield : kept.at("behaviors"))
    if (!yield.at("in all").is_null()) {
      EXPECT_LE(yield.at("decades").back().at("seen"), yield.at("in all")) << yield.at("of");
    }
}

TEST(YieldPage, SaysWhenTheLastNewOneCame) {
  const Json& last = kept.at("behaviors").at(0).at("last");
  EXPECT_THAT(yield_page(kept), HasSubstr("| " + last.at("behavior").get<std::string>() + " |"));
}

}  // namespace
}  // namespace asa::test
