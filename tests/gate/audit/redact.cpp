#include "gate/device/redact.hpp"

#include "tests/gate/audit/fixture.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace asa::audit {
namespace {

using testing::HasSubstr;
using testing::Not;

std::string redacted(const std::string& text) { return device::redacted({{"unit", text}}).front(); }

TEST(Redact, ReplacesWhatTellsAUnitApart) {
  const std::string text = redacted(
      "edge-1# show version\nedge-1 up 41 days 6 hours\n"
      " 0: Int: Internal-Data0/0    : address is 02aa.bb00.0100, irq 11\n"
      "Serial Number: JMX0000TE10\n"
      "Running Permanent Activation Key: 0x11121314 0x11771188 0x1121314f 0x9181716e 0x5141312d\n"
      "Configuration register is 0x1\n");
  EXPECT_EQ(text,
            "host1# show version\nhost1 up 41 days 6 hours\n"
            " 0: Int: Internal-Data0/0    : address is 0000.0000.0001, irq 11\n"
            "Serial Number: XXX00000001\n"
            "Running Permanent Activation Key: 0x00000001 0x00000002 0x00000003 0x00000004 "
            "0x00000005\n"
            "Configuration register is 0x1\n");
}

TEST(Redact, KeepsAnAllZeroKeyAndWhatIsNoHost) {
  const std::string text = "failover cluster up 41 days\nkey 0x0 0x0 0x0 0x0 0x0\n";
  EXPECT_EQ(redacted(text), text);
}

TEST(Redact, UsesOnePlaceholderForOneTextInAllFiles) {
  const auto texts = device::redacted({{"a", "Serial Number: JMX0000TE10\n"},
                                       {"b", "Serial Number: JMX0000TE11\nmate JMX0000TE10\n"}});
  EXPECT_EQ(texts[1], "Serial Number: XXX00000002\nmate XXX00000001\n");
}

/// The verdict on every pair of fixtures stays, so that redacted outputs show the same fault.
TEST(Redact, ChangesNoVerdict) {
  for (const std::string& a : all_fixtures)
    for (const std::string& b : all_fixtures) {
      if (a == b) continue;
      const std::vector<Input> inputs{fixture(a), fixture(b)};
      const auto texts = device::redacted(inputs);
      const auto before = audit({inputs, {}});
      const auto after = audit({{{a, texts[0]}, {b, texts[1]}}, {}});
      ASSERT_EQ(before.has_value(), after.has_value()) << a << b;
      if (!before) continue;
      EXPECT_EQ(before->verdict, after->verdict) << a << b;
      EXPECT_EQ(before->refusals, after->refusals) << a << b;
      EXPECT_EQ(before->unknown.size(), after->unknown.size()) << a << b;
    }
}

TEST(Redact, LeavesNoSerialNumberOfAFixture) {
  for (const std::string& name : all_fixtures) {
    const Report report = audited({name});
    const std::string& number = report.units.front().text.serial;
    if (number.empty()) continue;
    EXPECT_THAT(redacted(fixture(name).text), Not(HasSubstr(number))) << name;
  }
}

}  // namespace
}  // namespace asa::audit
