#include "gate/files/read_input.hpp"

#include "tests/scratch.hpp"

#include <gtest/gtest.h>

namespace asa::audit {
namespace {

/// Why reading a file with these bytes is refused.
std::string refusal(const std::string& bytes) {
  const std::string path = test::scratch("input.txt");
  test::write(path, bytes);
  try {
    read_input(path, "text");
  } catch (const BadInput& bad) {
    return bad.what();
  }
  return "accepted";
}

bool refuses(const std::string& bytes, const std::string& why) {
  return refusal(bytes).find(why) != std::string::npos;
}

TEST(ReadInput, TakesText) { EXPECT_EQ(refusal("Failover : Disabled\r\n"), "accepted"); }

TEST(ReadInput, RefusesWhatIsNoText) {
  EXPECT_TRUE(refuses("", "is empty"));
  EXPECT_TRUE(refuses(std::string((16U << 20U) + 1, 'a'), "over 16 MiB"));
}

TEST(ReadInput, RefusesADirectoryAndAFileThatIsNotThere) {
  EXPECT_THROW(read_input(testing::TempDir(), "text"), BadInput);
  EXPECT_THROW(read_input(testing::TempDir() + "/no-such-file", "text"), BadInput);
}

}  // namespace
}  // namespace asa::audit
