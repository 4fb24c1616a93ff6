#include "gate/device/keyed_unit.hpp"

#include "model/time/simulate.hpp"
#include "tests/gate/audit/fixture.hpp"

#include <gtest/gtest.h>

namespace asa::audit {
namespace {

constexpr Feature botnet = feature_id<BotnetTrafficFilter>;
constexpr Feature proxies = feature_id<UcProxy>;
constexpr Feature phones = feature_id<UcPhoneProxy>;
constexpr Feature premium = feature_id<AnyConnectPremium>;

const std::string usual = fixture("time-based-5520.txt").text;

std::string with(std::string text, const std::string& part, const std::string& by) {
  return text.replace(text.find(part), part.size(), by);
}

/// The usual unit with other lines in its key blocks.
std::string with_keys(const std::string& lines) {
  const std::size_t from = usual.find("Active Timebased Activation Key:");
  std::string text = usual;
  return text.replace(from, usual.find("Serial Number") - from, lines);
}

std::string key(int number, const std::string& features) {
  return "0x" + std::to_string(number) + " 0x77 0x4f 0x6e 0x2d\n" + features;
}

Expected<KeyedReading> reading(const std::string& text) {
  const Report report = audited_text(text);
  return keyed_unit(report.units[0].text, *report.units[0].placed);
}

KeyedReading read(const std::string& text) { return reading(text).value(); }

std::string error(const std::string& text) {
  const auto read = reading(text);
  return read ? "no error" : read.error().text;
}

TEST(DaysOfTerm, AreThoseOfATermInDays) {
  EXPECT_EQ(days_of_term("62 days"), Days{62});
  EXPECT_EQ(days_of_term("1 day"), Days{1});
  EXPECT_EQ(days_of_term("0 days"), Days{0});
  EXPECT_EQ(days_of_term("perpetual"), std::nullopt);
  EXPECT_EQ(days_of_term(""), std::nullopt);
}

TEST(KeyedUnit, HasTheKeysWithWhatIsLeftOfThem) {
  const KeyedUnit<Scalar> unit = read(usual).unit;
  ASSERT_EQ(unit.keys.size(), 2U);
  EXPECT_TRUE(unit.keys[0].grants_any(botnet));
  EXPECT_EQ(unit.accounts[0].left, Days{210});
  EXPECT_EQ(unit.keys[1].grants[0].amount, 24);
  EXPECT_EQ(unit.accounts[1].left, Days{40});
  EXPECT_TRUE(unit.accounts[1].installed && unit.accounts[1].active);
}

TEST(KeyedUnit, TakesTheKeyOffTiersThatAdd) {
  const KeyedReading reading = read(usual);
  EXPECT_EQ(reading.unit.unit.license[proxies], 26 - 24);
  EXPECT_EQ(reading.unit.unit.license[phones], 26 - 24);
  EXPECT_EQ(reading.unit.on_order, reading.unit.unit);
}

TEST(KeyedUnit, GivesPhoneProxiesToTheKeyOfAllProxies) {
  const KeyedReading reading = read(usual);
  EXPECT_TRUE(reading.unit.keys[1].grants_any(phones));
  EXPECT_TRUE(mentions(reading.assumed, "UC Phone Proxy Sessions : 26 40 days"));
}

TEST(KeyedUnit, TakesAKeyOfUcProxiesForOneLicense) {
  EXPECT_FALSE(read(usual).unit.keys[1].is_evaluation());
  EXPECT_EQ(read(usual).unit.keys[1].grants[1].amount, 24);
}

TEST(KeyedUnit, GivesPhoneProxiesToAKeyThatIsNotActive) {
  const std::string lines =
      "Inactive Timebased Activation Key:\n" + key(1, "Total UC Proxy Sessions : 24 40 days\n");
  std::string text = with_keys(lines);
  for (int i = 0; i < 2; ++i)
    text = with(text, "26             40 days", "2              perpetual");
  const KeyedReading reading = read(text);
  ASSERT_EQ(reading.unit.keys[0].grants.size(), 2U);
  EXPECT_EQ(reading.unit.keys[0].grants[1].amount, 24);
  EXPECT_EQ(reading.unit.unit.license[phones], 2);
  EXPECT_FALSE(reading.unit.keys[0].is_evaluation());
}

TEST(KeyedUnit, LetsOneKeyOfUcProxiesTakeThePlaceOfAnother) {
  History<Scalar> history;
  history.units.push_back(
      read(with(usual, "Serial Number",
                "Inactive Timebased Activation Key:\n" +
                    key(3, "Total UC Proxy Sessions : 50 9 days\n") + "Serial Number"))
          .unit);
  Event<Scalar> activate;
  activate.kind = EventKind::activate;
  activate.key = 2;
  history.events.push_back(activate);
  const Trace<Scalar> trace = simulate(history);
  EXPECT_TRUE(trace.group(1).accepted);
  EXPECT_EQ(trace.at(1, 0).running[proxies], 52);
  EXPECT_EQ(trace.at(1, 0).running[phones], 52);
}

TEST(KeyedUnit, LeavesPhoneProxiesWithAnotherTermAlone) {
  const std::string text =
      with(usual, "26             40 days\n Total", "26             41 days\n Total");
  const KeyedReading reading = read(text);
  EXPECT_FALSE(reading.unit.keys[1].grants_any(phones));
  EXPECT_TRUE(mentions(reading.unknown, "no printed time-based key grants it"));
}

TEST(KeyedUnit, TakesTheStandardForAValueThatAKeyHides) {
  const KeyedReading reading =
      read(with(with_keys("Active Timebased Activation Key:\n" +
                          key(1, "AnyConnect Premium Peers : 750 9 days\n")),
                "50             perpetual", "750            9 days"));
  EXPECT_EQ(reading.unit.unit.license[premium], 2);
  EXPECT_TRUE(mentions(reading.assumed, "the factory default 2 is assumed"));
  EXPECT_TRUE(mentions(read(usual).assumed, "the factory default Disabled is assumed"));
}

TEST(KeyedUnit, NeverTakesMoreThanIsPrinted) {
  const KeyedReading reading = read(with(with_keys("Active Timebased Activation Key:\n" +
                                                   key(1, "AnyConnect Premium Peers : 1 9 days\n")),
                                         "50             perpetual", "1              9 days"));
  EXPECT_EQ(reading.unit.unit.license[premium], 1);
}

TEST(KeyedUnit, KeepsAPermanentValueThatIsPrinted) {
  const KeyedReading reading = read(with_keys("Active Timebased Activation Key:\n" +
                                              key(1, "AnyConnect Premium Peers : 25 9 days\n")));
  EXPECT_EQ(reading.unit.unit.license[premium], 50);
  EXPECT_FALSE(mentions(reading.assumed, "AnyConnect Premium"));
}

TEST(KeyedUnit, ReportsLessThanAKeyGrants) {
  const KeyedReading reading = read(with_keys("Active Timebased Activation Key:\n" +
                                              key(1, "AnyConnect Premium Peers : 750 9 days\n") +
                                              key(2, "Security Contexts : 10 9 days\n")));
  EXPECT_TRUE(mentions(reading.unknown, "less than the 750"));
  EXPECT_TRUE(mentions(reading.unknown, "less than the 10"));
  EXPECT_EQ(reading.unit.unit.license[security_contexts].amount, 0);
}

TEST(KeyedUnit, SaysThatALimitMayHideMore) {
  const KeyedReading reading = read(with(
      with_keys("Active Timebased Activation Key:\n" + key(1, "Security Contexts : 15 9 days\n")),
      "5              perpetual", "20             9 days"));
  EXPECT_EQ(reading.unit.unit.license[security_contexts].amount, 5);
  EXPECT_TRUE(mentions(reading.assumed, "the permanent license may hold more than 5"));
}

TEST(KeyedUnit, InstallsKeysThatAreNotActive) {
  const KeyedReading reading = read(with_keys("Inactive Timebased Activation Key:\n" +
                                              key(1, "AnyConnect Premium Peers : 750 9 days\n")));
  EXPECT_TRUE(reading.unit.accounts[0].installed);
  EXPECT_FALSE(reading.unit.accounts[0].active);
  EXPECT_EQ(reading.unit.unit.license[premium], 50);
}

TEST(KeyedUnit, LeavesOutEmptySlots) {
  const KeyedReading reading =
      read(with_keys("Active Timebased Activation Key:\n0x00000000 0x00000000 0x00000000 "
                     "0x00000000 0x00000000\n"));
  for (const auto& made : reading.unit.keys) EXPECT_FALSE(made.grants_any(premium));
}

TEST(KeyedUnit, MakesAKeyOfATermThatNoKeyExplains) {
  const KeyedReading reading = read(with_keys(""));
  ASSERT_EQ(reading.unit.keys.size(), 2U);
  EXPECT_EQ(reading.unit.accounts[0].left, Days{40});
  EXPECT_EQ(reading.unit.keys[0].grants.size(), 2U);
  EXPECT_EQ(reading.unit.unit.license[proxies], 2);
  EXPECT_TRUE(mentions(reading.unknown, "a key with this term is assumed"));
}

TEST(KeyedUnit, ReportsFeaturesThatTheModelDoesNotKnow) {
  const std::string head = "Active Timebased Activation Key:\n";
  const KeyedReading some = read(with_keys(
      head + key(1, "Mystery Filter : Enabled 9 days\nBotnet Traffic Filter : Enabled 9 days\n")));
  EXPECT_TRUE(mentions(some.unknown, "some of its features are left out"));
  EXPECT_TRUE(some.unit.keys[0].grants_any(botnet));
  const KeyedReading only = read(with_keys(head + key(1, "BGP Stub : Enabled 9 days\n")));
  EXPECT_TRUE(mentions(only.unknown, "it has only features that the model does not know"));
}

TEST(KeyedUnit, ReportsFeaturesThatThePlatformDoesNotHave) {
  const KeyedReading reading =
      read(with_keys("Active Timebased Activation Key:\n" + key(1, "10GE I/O : Enabled 9 days\n")));
  EXPECT_TRUE(mentions(reading.unknown, "the ASA 5520 does not have this feature"));
}

TEST(KeyedUnit, SaysWhatTheUnitDoesNotState) {
  const std::string without =
      with(usual, " Botnet Traffic Filter             : Enabled        210 days\n", "");
  EXPECT_TRUE(mentions(read(without).assumed, "the unit does not state it"));
}

TEST(KeyedUnit, RefusesAKeyWithoutATermInDays) {
  const std::string head = "Active Timebased Activation Key:\n";
  EXPECT_NE(error(with_keys(head + key(1, "Botnet Traffic Filter : Enabled\n")))
                .find("unit:44: this time-based key is printed without a term in days"),
            std::string::npos);
  EXPECT_NE(error(with_keys(head + key(1, "Botnet Traffic Filter : Enabled perpetual\n")))
                .find("without a term"),
            std::string::npos);
  EXPECT_NE(error(with_keys(head + key(1, ""))).find("without a term"), std::string::npos);
}

TEST(KeyedUnit, RefusesAKeyWithSeveralTerms) {
  EXPECT_NE(error(with_keys("Active Timebased Activation Key:\n" +
                            key(1,
                                "Botnet Traffic Filter : Enabled 9 days\n"
                                "AnyConnect Premium Peers : 25 8 days\n")))
                .find("a key has one term"),
            std::string::npos);
}

TEST(KeyedUnit, RefusesMoreKeysThanTheModelHas) {
  std::string lines = "Inactive Timebased Activation Key:\n";
  for (int i = 1; i <= 9; ++i) lines += key(i, "Botnet Traffic Filter : Enabled 9 days\n");
  EXPECT_NE(error(with_keys(lines)).find("more than 8 time-based keys"), std::string::npos);
}

const std::string nine_features =
    "Security Contexts : 10 9 days\nAnyConnect Premium Peers : 25 9 days\n"
    "Total UC Proxy Sessions : 24 9 days\nGTP/GPRS : Enabled 9 days\n"
    "Botnet Traffic Filter : Enabled 9 days\nIntercompany Media Engine : Enabled 9 days\n"
    "AnyConnect Essentials : Enabled 9 days\nAnyConnect for Mobile : Enabled 9 days\n"
    "Advanced Endpoint Assessment : Enabled 9 days\n";

TEST(KeyedUnit, RefusesMoreFeaturesOfAKeyThanTheModelHas) {
  EXPECT_NE(error(with_keys("Inactive Timebased Activation Key:\n" + key(1, nine_features)))
                .find("more than 8 features in one"),
            std::string::npos);
  EXPECT_NE(error("Hardware: ASA5520, 2048 MB RAM\nLicensed features for this platform:\n" +
                  nine_features + "Serial Number: JMX0000TE77\n")
                .find("more than 8 features with one term"),
            std::string::npos);
}

}  // namespace
}  // namespace asa::audit
