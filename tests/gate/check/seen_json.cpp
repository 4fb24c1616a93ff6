#include "gate/check/seen_json.hpp"

#include <gtest/gtest.h>

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace asa {
namespace {

/// Two factors of two levels, and one of one.
constexpr std::array<std::size_t, 3> sizes{2, 2, 1};
const std::vector<NamedLevel> levels{
    {"units", "2"}, {"units", "3"}, {"keys", "none"}, {"keys", "some"}, {"time", "none"}};

Combinations seen(std::vector<std::array<std::uint8_t, 3>> scenarios) {
  Combinations all(sizes, {});
  for (const auto& places : scenarios) all.add(places);
  return all;
}

TEST(Seen, IsADigitForFourLevels) {
  const Json json = seen_json(levels, seen({{0, 2, 4}}));
  EXPECT_EQ(json["levels"][3], "keys=some");
  EXPECT_EQ(json["together"], (Json{"510501", "0000", "501", "00", "1"}));
}

TEST(Seen, IsReadAsItIsWritten) {
  const Json json = seen_json(levels, seen({{0, 2, 4}, {1, 2, 4}, {1, 3, 4}}));
  Combinations read = seen({});
  add_seen(json, levels, read);
  EXPECT_EQ(seen_json(levels, read), json);
  EXPECT_EQ(read.pairs(), seen({{0, 2, 4}, {1, 2, 4}, {1, 3, 4}}).pairs());
}

TEST(Seen, OfOtherLevelsIsNotRead) {
  const Json json = seen_json(levels, seen({{0, 2, 4}}));
  const auto is_read = [&](const char* pointer, const Json& value) {
    Json other = json;
    other[Json::json_pointer(pointer)] = value;
    Combinations read = seen({});
    try {
      add_seen(other, levels, read);
      return true;
    } catch (const Malformed&) {
      return false;
    }
  };
  EXPECT_TRUE(is_read("/together/4", "1"));
  for (const char* text : {"", "11", "g", "2"}) EXPECT_FALSE(is_read("/together/4", text)) << text;
  EXPECT_FALSE(is_read("/levels/0", "units=4"));
  EXPECT_FALSE(is_read("/together/0", 1));
}

}  // namespace
}  // namespace asa
