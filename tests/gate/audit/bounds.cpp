#include "tests/gate/audit/fixture.hpp"

#include <gtest/gtest.h>

#include <string>

/// Files that no device prints: a report stays one that can be read.
namespace asa::audit {
namespace {

std::string lines(std::size_t number, const std::string& line) {
  std::string text;
  for (std::size_t i = 0; i < number; ++i) text += line + "\n";
  return text;
}

/// Lines within the features section.
std::string with_lines(const std::string& more) {
  return edited("5520-primary.txt", "Inside Hosts", more + "Inside Hosts");
}

TEST(Findings, AreListedUpToAHundred) {
  const Report report = audited_text(with_lines(lines(12'345, "junk")));
  EXPECT_EQ(report.unknown.size(), max_findings + 1);
  EXPECT_TRUE(mentions(report.unknown, "and 12,245 more lines like these"));
}

TEST(Findings, AreAllListedWhereTheyAreFew) {
  const Report report = audited_text(with_lines(lines(100, "junk")));
  EXPECT_EQ(report.unknown.size(), max_findings);
}

TEST(Findings, OfFeaturesOutsideTheModelAreFew) {
  const Report report = audited_text(with_lines(lines(1'000, "Guards : 1")));
  EXPECT_EQ(report.units[0].text.outside.size(), max_findings);
  EXPECT_TRUE(mentions(report.unknown, "and 800 more lines like these"));
}

/// So many different keys, in hexadecimal.
std::string keys(std::size_t number) {
  std::string text;
  for (std::size_t i = 0; i < number; ++i)
    text += "Flash Activation Key: 0x1 0x2 0x3 0x4 " + std::string("0x") +
            std::to_string(10'000'000 + i) + "\n";
  return text;
}

/// Quadratic time would be minutes.
TEST(SharedKeys, AreCountedWhereTheyAreMany) {
  const auto unit = [](const std::string& name) {
    return Input{name, fixture(name).text + keys(40'000)};
  };
  const Report report = report_of({{unit("5520-primary.txt"), unit("5520-secondary.txt")}, {}});
  EXPECT_TRUE(mentions(report.notes, "and 39,900 more keys that 5520-primary.txt prints"));
  EXPECT_EQ(
      std::ranges::count_if(
          report.notes, [](const Finding& f) { return f.why.find("KEY-06") != std::string::npos; }),
      static_cast<std::ptrdiff_t>(max_findings));
}

}  // namespace
}  // namespace asa::audit
