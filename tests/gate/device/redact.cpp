#include "gate/device/redact.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace asa::device {
namespace {

using testing::HasSubstr;
using testing::Not;

std::string redacted(const std::string& text) { return device::redacted({{"unit", text}}).front(); }

constexpr const char* header = "Running Permanent Activation Key:";

TEST(Redact, ReplacesWhatTellsAUnitApart) {
  const std::string text = redacted(
      "edge-1# show version\nedge-1 up 41 days 6 hours\n"
      " 0: Int: Internal-Data0/0    : address is 02aa.bb00.0100, irq 11\n"
      "Serial Number: JMX0000TE10\n"
      "Running Permanent Activation Key: 0x11121314 0x11771188 0x1121314f 0x9181716e 0x5141312d\n"
      "Configuration register is 0x1\n");
  EXPECT_EQ(text,
            "host1# show version\nhost1 up 41 days 6 hours\n"
            "0: Int: Internal-Data0/0    : address is 0000.0000.0001, irq 11\n"
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

TEST(Redact, ReplacesKeysAsTheReaderReadsThem) {
  const std::string words = std::string(header) + " 00000001 00000002 00000003 00000004 00000005\n";
  EXPECT_EQ(redacted(std::string(header) + " 11121314 11771188 1121314f 9181716e 5141312d\n"),
            words);
  EXPECT_EQ(redacted(std::string(header) + " 0X1112 0X1177 0X112F 0X918E 0X514D\n"),
            std::string(header) + " 0X00000001 0X00000002 0X00000003 0X00000004 0X00000005\n");
}

TEST(Redact, ReplacesAKeyThatWraps) {
  EXPECT_EQ(redacted(std::string(header) + " 0x11121314 0x11771188 0x1121314f 0x9181716e\n"
                                           "0x5141312d\n"),
            std::string(header) + " 0x00000001 0x00000002 0x00000003 0x00000004\n0x00000005\n");
}

TEST(Redact, ReplacesTypedKeysAndSingleWordsOfKnownOnes) {
  EXPECT_EQ(redacted("fw(config)# activation-key 11121314 11771188 1121314f 9181716e 05141312\n"
                     "Its last word is 0x5141312, its third 1121314F\n"),
            "host1(config)# activation-key 00000001 00000002 00000003 00000004 00000005\n"
            "Its last word is 0x00000005, its third 00000003\n");
}

TEST(Redact, HidesWhatAMaskedKeyStillShows) {
  EXPECT_EQ(redacted(std::string(header) + " 0x****1314 0x0 0x1\n"),
            std::string(header) + " 0xmasked1 0x0 0x00000001\n");
}

TEST(Redact, ReplacesHostsInPrompts) {
  EXPECT_EQ(redacted("fw-zrh/pri/act# show activation-key\nfw(config)# exit\n"
                     "fw.corp.example> enable\nFW-ZRH/sec/stby# \n"),
            "host1/pri/act# show activation-key\nhost2(config)# exit\n"
            "host3> enable\nhost1/sec/stby#\n");
}

TEST(Redact, ReplacesHostsInCommandsAndMessages) {
  EXPECT_EQ(redacted("hostname fw-zrh\n domain-name corp.example\n"
                     "Last failover: fw-zrh, then fw-gva\nlink to fw-zrh.corp.example\n"
                     "Nov 27 2026 11:12:13 fw-gva : %ASA-1-105045: text\n"),
            "hostname host1\ndomain-name domain1\n"
            "Last failover: host1, then host2\nlink to host1.domain1\n"
            "Nov 27 2026 11:12:13 host2 : %ASA-1-105045: text\n");
}

/// Words of a license that are the name of a host, a user or a secret, too.
TEST(Redact, KeepsTheLinesOfTheLicense) {
  const std::string license =
      "Hardware:   ASA5520, 2048 MB RAM\nThis platform has a Base license.\n"
      "Failover : Active/Active perpetual\nNo Payload Encryption\n";
  for (const std::string name : {"ASA5520", "Base", "Failover", "perpetual", "Payload"})
    EXPECT_THAT(redacted(license + name + "# show version\n" + name + " up 4 days\nusername " +
                         name + "\nfailover key " + name + "\n"),
                HasSubstr(license));
}

TEST(Redact, TakesOneWordAsASerialNumber) {
  EXPECT_EQ(redacted("Serial Number: JMX0000TE10 (chassis)\nmate JMX0000TE10.\n"),
            "Serial Number: XXX00000001 (chassis)\nmate XXX00000001.\n");
  EXPECT_EQ(redacted("Serial Number: \x1B[1mJMX0000TE10\x1B[0m\n"), "Serial Number: XXX00000001\n");
}

TEST(Redact, FindsSerialNumbersByOtherLabels) {
  for (const std::string label :
       {"PID: ASA5520-K8 , VID: V01 , SN: ", "Serial number is ",
        "Serial Number : ", "Chassis Serial Number: ", "S/N: ", "Serial No. "})
    EXPECT_EQ(redacted(label + "JMX0000TE10\n"), label + "XXX00000001\n");
}

TEST(Redact, KnowsASerialNumberInAnyCase) {
  EXPECT_EQ(redacted("Serial Number: JMX0000TE10\ncopy of jmx0000te10.cfg\n"),
            "Serial Number: XXX00000001\ncopy of XXX00000001.cfg\n");
}

TEST(Redact, KnowsAHardwareAddressInAnyNotation) {
  EXPECT_EQ(redacted("MAC address 00:1a:e2:14:71:bd, 001A.E214.71BD, 00-1a-e2-14-71-be\n"),
            "MAC address 00:00:00:00:00:01, 0000.0000.0001, 00-00-00-00-00-02\n");
}

TEST(Redact, ReplacesUsersEverywhere) {
  EXPECT_EQ(redacted("Configuration last modified by jsmith at 11:12:13\n"
                     "username adoe password Xy.z,12$ encrypted privilege 15\nlogin JSmith\n"),
            "Configuration last modified by user1 at 11:12:13\n"
            "username user2 password secret1 encrypted privilege 15\nlogin user1\n");
}

TEST(Redact, ReplacesSharedSecrets) {
  EXPECT_EQ(redacted("fw(config)# failover key SECRET\nfailover key hex 0123456789abcdef\n"
                     "ikev1 pre-shared-key x7\nfailover key *****\nenable password 8Ry2 encrypted\n"
                     "The key is SECRET\n"),
            "host1(config)# failover key secret1\nfailover key hex secret2\n"
            "ikev1 pre-shared-key secret3\nfailover key *****\n"
            "enable password secret4 encrypted\nThe key is secret1\n");
}

TEST(Redact, KeepsTheNumbersOfLines) {
  EXPECT_EQ(redacted("\n\nfw# show version\r\n\n\x1B[7mend\x1B[0m"),
            "\n\nhost1# show version\n\nend\n");
}

}  // namespace
}  // namespace asa::device
