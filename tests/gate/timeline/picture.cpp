#include "gate/timeline/picture.hpp"

#include "tests/gate/timeline/fixture.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace asa::timeline {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

std::size_t count(const std::string& text, const std::string& part) {
  std::size_t found = 0;
  for (std::size_t at = 0; (at = text.find(part, at)) != std::string::npos; ++at) ++found;
  return found;
}

TEST(Picture, HasABarForEachKeyAndUnit) {
  const std::string svg = to_svg(run(botnet_pair, "together 5w"));
  EXPECT_THAT(svg, AllOf(StartsWith("<svg "), HasSubstr("primary, key 1: Botnet"),
                         HasSubstr("secondary, key 1: Botnet")));
  EXPECT_EQ(count(svg, "class=\"counts\""), 1U) << "units use up one key after the other";
  EXPECT_EQ(count(svg, "class=\"waits\""), 1U);
}

TEST(Picture, ShadesTheGraceAndWhatIsBeyondIt) {
  const std::string svg = to_svg(run(botnet_pair, "together 1w; apart 5w; together 1w"));
  EXPECT_EQ(count(svg, "class=\"grace\""), 1U);
  EXPECT_EQ(count(svg, "class=\"beyond\""), 1U);
  EXPECT_THAT(to_svg(run(botnet_pair, "together 1w")), Not(HasSubstr("class=\"grace\"")));
}

TEST(Picture, HasTitleDescriptionAndNoScript) {
  const std::string svg = to_svg(run(botnet_pair, "together 110w"));
  EXPECT_THAT(svg, AllOf(HasSubstr("<title id=\"title\">Time-based keys</title>"),
                         HasSubstr("On day 728 both units lose Botnet Traffic Filter."),
                         HasSubstr("prefers-color-scheme:dark"), Not(HasSubstr("<script"))));
}

TEST(Picture, EndsTheBarOfAUnitThatIsReplaced) {
  Request asked = request(botnet_pair, "together 1w; replace secondary new.txt; together 1w");
  std::string text = fixture(botnet_pair[1]).text;
  text.replace(text.find("JMX0000TL02"), 11, "JMX0000TL09");
  asked.others = {{"new.txt", text}};
  EXPECT_EQ(
      count(to_svg(timeline(asked).value()), "secondary, key 1: Botnet Traffic Filter</text>"), 2U);
}

}  // namespace
}  // namespace asa::timeline
