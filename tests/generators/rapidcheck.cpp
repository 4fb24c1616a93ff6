#include "generators/rapidcheck.hpp"

#include "model/platforms/all.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <sstream>
#include <string>

namespace asa {
namespace {

using testing::HasSubstr;
using testing::Not;

// Laws of the suite, as RapidCheck's users state theirs.

RC_GTEST_PROP(PlainRapidCheck, EncryptionIsEqual, (const FailoverPair<Asa5520>& pair)) {
  RC_PRE(pair.admission().forms());
  const Units<> units = pair.situation().units;
  RC_ASSERT(units[0].license[encryption_3des_aes] == units[1].license[encryption_3des_aes]);
}

RC_GTEST_PROP(PlainRapidCheck, BaseNeverFailsOver, (const FailoverPair<Asa5512X>& pair)) {
  const Units<> units = pair.situation().units;
  RC_PRE(!units[0].security_plus || !units[1].security_plus);
  RC_ASSERT(!pair.admission().forms());
}

RC_GTEST_PROP(PlainRapidCheck, MemberOrderIsIrrelevant, (const Cluster<Asa5580_20, 4>& cluster)) {
  const auto other = *rc::gen::inRange<std::size_t>(0, 4);
  const Situation<> s = cluster.situation();
  RC_ASSERT(admission(s).same_as(admission(swapped(s, 0, other))));
}

/// The smallest unit that fails, whatever the seed.
template <class T>
T smallest(std::uint64_t seed, const auto& fails) {
  for (std::uint64_t next = seed;; ++next) {
    const auto drawn = rc::Arbitrary<T>::arbitrary()(rc::Random(next), 100);
    if (fails(drawn.value())) return rc::shrinkable::findLocalMin(drawn, fails).first;
  }
}

TEST(OurGenerators, ShrinkToTheSameMinimumWhateverTheSeed) {
  const auto fails = [](const FailoverPair<Asa5540>& pair) {
    return pair.running()[security_contexts].amount > 30;
  };
  const auto first = smallest<FailoverPair<Asa5540>>(1, fails).situation();
  EXPECT_EQ(first.units[0].license[security_contexts].amount +
                first.units[1].license[security_contexts].amount,
            31);
  for (const std::uint64_t seed : {1'000u, 2'000u, 3'000u, 4'000u})
    EXPECT_EQ(smallest<FailoverPair<Asa5540>>(seed, fails).situation().units, first.units);
}

std::string shown(const auto& value) {
  std::ostringstream out;
  showValue(value, out);
  return out.str();
}

TEST(OurGenerators, PrintAsATable) {
  const UnitOf<Asa5520> unit;
  const std::string text =
      shown(FailoverPair(unit.with(security_contexts, 12), unit.with_zero_key()));
  EXPECT_EQ(text,
            "failover pair           ASA 5520  ASA 5520\n"
            "all-zero permanent key  no        yes\n"
            "Security Contexts       12        2\n");
}

TEST(OurGenerators, PrintKeysAndEvents) {
  History<> h;
  h.units.push_back({.unit = UnitOf<Asa5520>{}.any()});
  h.units[0].keys.push_back({});
  h.units[0].keys[0].grants.push_back({feature_id<BotnetTrafficFilter>, 1});
  h.units[0].accounts.push_back({.installed = true, .active = true, .left = Days{91}});
  h.events.push_back({.kind = EventKind::shut_down, .days = Days{3}});
  const std::string text = shown(h);
  EXPECT_THAT(text, HasSubstr("unit 1, key 1: Botnet Traffic Filter 1, 91 days, active\n"));
  EXPECT_THAT(text, HasSubstr("event 1: shut down, unit 1, 3 days\n"));
}

TEST(OurGenerators, DrawHistoriesOfAPlan) {
  const Plan plan{find_platform("ASA 5520"), {Shape::pair, Factor::keys | Factor::contact, {}, 3}};
  std::size_t events = 0;
  for (std::uint64_t seed = 0; seed < 50; ++seed) {
    const History<> h = histories(plan)(rc::Random(seed), 100).value();
    EXPECT_EQ(h.units.size(), 2u);
    EXPECT_LE(h.events.size(), 3u);
    events += h.events.size();
  }
  EXPECT_GT(events, 50u);
}

}  // namespace
}  // namespace asa
