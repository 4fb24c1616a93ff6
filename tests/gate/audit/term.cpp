#include "gate/audit/term.hpp"

#include "gate/audit/expiries.hpp"
#include "model/time/simulate.hpp"
#include "tests/gate/audit/fixture.hpp"

#include <gtest/gtest.h>

namespace asa::audit {
namespace {

constexpr Feature botnet = feature_id<BotnetTrafficFilter>;
constexpr Feature premium = feature_id<AnyConnectPremium>;
constexpr Feature proxies = feature_id<UcProxy>;
constexpr Feature triple_des = feature_id<Encryption3DesAes>;

using ModelKey = TimeBasedKey<Scalar>;

ModelKey key(std::vector<Grant<Scalar>> grants) {
  ModelKey made;
  for (const Grant<Scalar>& grant : grants) made.grants.push_back(grant);
  return made;
}

void add(KeyedUnit<Scalar>& unit, const ModelKey& key, Days left, bool active = true) {
  unit.keys.push_back(key);
  Account<Scalar> account;
  account.installed = true;
  account.active = active;
  account.left = left;
  unit.accounts.push_back(account);
}

/// So many 5520 units, without keys.
History<Scalar> units(std::size_t size, Topology topology = Topology::failover_pair) {
  const PlatformEntry& platform = *find_platform("ASA5520");
  History<Scalar> history;
  history.topology = topology;
  for (std::size_t u = 0; u < size; ++u) {
    KeyedUnit<Scalar> unit;
    unit.unit = unit.on_order = usual_unit(platform);
    history.units.push_back(unit);
  }
  return history;
}

Terms first_terms(const History<Scalar>& history) {
  std::vector<Accounts<Scalar>> accounts;
  for (const KeyedUnit<Scalar>& unit : history.units) accounts.push_back(unit.accounts);
  return terms_of(history, accounts).front();
}

TEST(Terms, OfAUnitWithoutKeysArePerpetual) {
  for (const FeatureEntry& f : features) EXPECT_FALSE(first_terms(units(2))[f.feature]) << f.name;
}

TEST(Terms, OfAFlagAddUp) {
  History<Scalar> pair = units(2);
  for (KeyedUnit<Scalar>& unit : pair.units) add(unit, key({{botnet, 1}}), Days{364});
  EXPECT_EQ(first_terms(pair)[botnet], Days{728});
  History<Scalar> cluster = units(3, Topology::cluster);
  for (KeyedUnit<Scalar>& unit : cluster.units) add(unit, key({{botnet, 1}}), Days{100});
  EXPECT_EQ(first_terms(cluster)[botnet], Days{300});
}

TEST(Terms, OfAFlagThatOneUnitHoldsForATimeAreItsDays) {
  History<Scalar> pair = units(2);
  add(pair.units[1], key({{botnet, 1}}), Days{50});
  EXPECT_EQ(first_terms(pair)[botnet], Days{50});
}

TEST(Terms, OfAFlagThatSomeUnitHoldsForGoodArePerpetual) {
  History<Scalar> pair = units(2);
  add(pair.units[0], key({{botnet, 1}}), Days{364});
  pair.units[1].unit.license[botnet] = 1;
  EXPECT_FALSE(first_terms(pair)[botnet]);
}

TEST(Terms, OfATierLastUntilTheSumChanges) {
  History<Scalar> pair = units(2);
  add(pair.units[0], key({{premium, 100}}), Days{90});
  add(pair.units[1], key({{premium, 200}}), Days{60});
  EXPECT_EQ(first_terms(pair)[premium], Days{60});
}

TEST(Terms, OfATierThatThePermanentLicenseOutbidsArePerpetual) {
  History<Scalar> pair = units(2);
  pair.units[0].unit.license[premium] = 500;
  add(pair.units[0], key({{premium, 100}}), Days{90});
  EXPECT_FALSE(first_terms(pair)[premium]);
}

TEST(Terms, CountNoKeyThatIsNotActive) {
  History<Scalar> pair = units(2);
  add(pair.units[0], key({{botnet, 1}}), Days{100});
  add(pair.units[0], key({{botnet, 1}}), Days{40}, false);
  EXPECT_EQ(first_terms(pair)[botnet], Days{100});
  pair.units[0].accounts[0].active = false;
  EXPECT_FALSE(first_terms(pair)[botnet]);
}

TEST(Terms, OfAKeyWithSeveralFeaturesAreThoseOfEach) {
  History<Scalar> pair = units(2);
  add(pair.units[0], key({{proxies, 10}, {feature_id<UcPhoneProxy>, 10}}), Days{62});
  EXPECT_EQ(first_terms(pair)[proxies], Days{62});
  EXPECT_EQ(first_terms(pair)[feature_id<UcPhoneProxy>], Days{62});
}

TEST(Terms, OfEncryptionAreOfTheUnitItself) {
  History<Scalar> pair = units(2);
  pair.units[1].unit.license[triple_des] = 0;
  add(pair.units[1], key({{triple_des, 1}}), Days{30});
  const auto terms = terms_of(pair, {pair.units[0].accounts, pair.units[1].accounts});
  EXPECT_FALSE(terms[0][triple_des]);
  EXPECT_EQ(terms[1][triple_des], Days{30});
}

History<Scalar> botnet_pair(std::vector<Event<Scalar>> events) {
  History<Scalar> pair = units(2);
  for (KeyedUnit<Scalar>& unit : pair.units) add(unit, key({{botnet, 1}}), Days{364});
  for (const Event<Scalar>& event : events) pair.events.push_back(event);
  return pair;
}

Event<Scalar> event(EventKind kind, Days days, Parts parts = {}) {
  Event<Scalar> made;
  made.kind = kind;
  made.days = days;
  made.parts = parts;
  return made;
}

TEST(TermsAtAStep, FollowTheKeysOfTheGroup) {
  const auto pair = botnet_pair({event(EventKind::together, Days{70}),
                                 event(EventKind::apart, Days{28}, Parts::all_alone()),
                                 event(EventKind::apart, Days{14}, Parts::all_alone())});
  const Trace<Scalar> trace = simulate(pair);
  EXPECT_EQ(terms_at(pair, trace, 1)[1][botnet], Days{658});
  EXPECT_EQ(terms_at(pair, trace, 2)[1][botnet], Days{630});
  EXPECT_EQ(terms_at(pair, trace, 3)[0][botnet], Days{252});
  EXPECT_EQ(terms_at(pair, trace, 3)[1][botnet], Days{322});
}

TEST(TermsAtAStep, AreSharedInAPartOfACluster) {
  History<Scalar> cluster = units(3, Topology::cluster);
  for (KeyedUnit<Scalar>& unit : cluster.units) add(unit, key({{botnet, 1}}), Days{100});
  cluster.events.push_back(event(EventKind::apart, Days{40}, Parts{}.with(2, 1)));
  const auto terms = terms_at(cluster, simulate(cluster), 1);
  EXPECT_EQ(terms[0][botnet], Days{160});
  EXPECT_EQ(terms[1][botnet], Days{160});
  EXPECT_EQ(terms[2][botnet], Days{60});
}

TEST(TermsAtAStep, AreOfEachUnitUnderOldSoftware) {
  History<Scalar> pair = botnet_pair({});
  pair.events.push_back(event(EventKind::old_software, Days{0}));
  EXPECT_EQ(terms_at(pair, simulate(pair), 1)[1][botnet], Days{364});
}

TEST(TermText, IsAsDevicesPrintIt) {
  EXPECT_EQ(term_text(std::nullopt), "perpetual");
  EXPECT_EQ(term_text(Days{1}), "1 day");
  EXPECT_EQ(term_text(Days{728}), "728 days");
}

}  // namespace
}  // namespace asa::audit
