#include "gate/device/redact.hpp"

#include "tests/gate/audit/fixture.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace asa::audit {
namespace {

using testing::HasSubstr;
using testing::Not;

std::string redacted(const std::string& text) { return device::redacted({{"unit", text}}).front(); }

/// Names of hosts, users and secrets that are words of a license, too.
const std::vector<std::string> names{"ASA5520", "Base",    "Failover", "perpetual", "Licensed",
                                     "cluster", "Serial",  "Key",      "platform",  "Disabled",
                                     "VLANs",   "Running", "Hardware", "Contexts",  "Inside"};

/// A fixture of a unit with such a name.
Input named(const Input& input, const std::string& name) {
  return {input.name, name + "# show version\n" + name + " up 41 days\nusername " + name +
                          "\nfailover key " + name + "\n" + input.text};
}

void expect_same_verdict(const std::vector<Input>& inputs) {
  const auto texts = device::redacted(inputs);
  const auto before = audit({inputs, {}});
  const auto after = audit({{{inputs[0].name, texts[0]}, {inputs[1].name, texts[1]}}, {}});
  const std::string pair = inputs[0].name + " and " + inputs[1].name + "\n" + texts[0];
  ASSERT_EQ(before.has_value(), after.has_value()) << pair;
  if (!before) return;
  EXPECT_EQ(before->verdict, after->verdict) << pair;
  EXPECT_EQ(before->refusals, after->refusals) << pair;
  EXPECT_EQ(before->unknown.size(), after->unknown.size()) << pair;
}

/// The verdict on every pair of fixtures stays, so that redacted outputs show the same fault.
TEST(Redact, ChangesNoVerdict) {
  std::size_t next = 0;
  for (const std::string& a : all_fixtures)
    for (const std::string& b : all_fixtures) {
      if (a == b) continue;
      expect_same_verdict({fixture(a), fixture(b)});
      const std::string& name = names[++next % names.size()];
      expect_same_verdict({named(fixture(a), name), named(fixture(b), name + "-2")});
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
