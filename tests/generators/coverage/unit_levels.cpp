#include "tests/generators/coverage/level_of.hpp"
#include "tests/generators/coverage/situations.hpp"

#include <gtest/gtest.h>

#include <initializer_list>
#include <string_view>

namespace asa::test {
namespace {

using Units = asa::Units<Scalar>;

void expect(std::string_view factor, std::string_view level, Situation<Scalar> s, auto change) {
  change(s.units);
  EXPECT_EQ(level_of(s, factor), level) << factor;
}

/// Of no unit, of all, of the second only.
void expect_spread(std::string_view factor, std::string_view none, std::string_view all,
                   std::string_view some, auto set) {
  expect(factor, none, usual_pair(), [&](Units& u) { set(u[0], false), set(u[1], false); });
  expect(factor, all, usual_pair(), [&](Units& u) { set(u[0], true), set(u[1], true); });
  expect(factor, some, usual_pair(), [&](Units& u) { set(u[0], false), set(u[1], true); });
  expect(factor, some, usual_cluster(16), [&](Units& u) {
    for (auto& unit : u) set(unit, true);
    set(u[15], false);
  });
}

TEST(UnitLevels, CountTheUnits) {
  EXPECT_EQ(level_of(usual_pair(), "units"), "pair");
  EXPECT_EQ(level_of(usual_cluster(2), "units"), "cluster of 2");
  for (const std::size_t size : {3u, 7u})
    EXPECT_EQ(level_of(usual_cluster(size), "units"), "cluster of 3 to 7");
  EXPECT_EQ(level_of(usual_cluster(8), "units"), "cluster of 8");
  for (const std::size_t size : {9u, 15u})
    EXPECT_EQ(level_of(usual_cluster(size), "units"), "cluster of 9 to 15");
  EXPECT_EQ(level_of(usual_cluster(16), "units"), "cluster of 16");
}

TEST(UnitLevels, OfThreeLicensesAreThoseOfTheFirstTwo) {
  const auto three = usual(Topology::failover_pair, "ASA 5540", 3);
  expect("units", "pair", three, [](Units&) {});
  expect("permanent keys", "valid", three, [](Units& u) { u[2].zero_key = true; });
}

TEST(UnitLevels, SayOfWhichUnitsSomethingHolds) {
  expect_spread("encryption", "all DES", "all 3DES/AES", "unlike",
                [](auto& u, bool is) { u.license[encryption_3des_aes] = is; });
  expect_spread("encryption key", "permanent", "time-based", "unlike",
                [](auto& u, bool is) { u.time_based_encryption = is; });
  expect_spread("IPS part number", "none", "all", "some",
                [](auto& u, bool is) { u.ips_part = is; });
  expect_spread("IPS signatures", "none", "all", "some",
                [](auto& u, bool is) { u.license[ips_signatures] = is; });
  expect_spread("No Payload Encryption", "none", "all", "some",
                [](auto& u, bool is) { u.no_payload_encryption = is; });
  expect_spread("clustering licenses", "none", "all", "some",
                [](auto& u, bool is) { u.license[clustering] = is; });
  expect_spread("10GE I/O", "none", "all", "unlike",
                [](auto& u, bool is) { u.license[ten_gigabit_io] = is; });
  expect_spread("empty time-based slots", "none", "some", "some",
                [](auto& u, bool is) { u.zero_time_based_slot = is; });
}

TEST(UnitLevels, TellTheFirstUnitsKeyFromAnother) {
  const auto zero = [](std::initializer_list<std::size_t> which) {
    return [=](Units& u) {
      for (const std::size_t i : which) u[i].zero_key = true;
    };
  };
  expect("permanent keys", "valid", usual_pair(), zero({}));
  expect("permanent keys", "all zero", usual_pair(), zero({0, 1}));
  expect("permanent keys", "the first zero", usual_pair(), zero({0}));
  expect("permanent keys", "the first zero", usual_cluster(3), zero({0, 1}));
  expect("permanent keys", "another zero", usual_pair(), zero({1}));
}

TEST(UnitLevels, TellTheFirstUnitsEditionFromThoseOfOthers) {
  const auto first_base = [](Units& u) { u[0].security_plus = false; };
  const auto second_base = [](Units& u) { u[1].security_plus = false; };
  expect("edition of the first", "Base", usual_pair("ASA 5510"), first_base);
  expect("edition of the first", "Security Plus", usual_pair("ASA 5510"), second_base);
  expect("editions of the others", "Base", usual_pair("ASA 5510"), second_base);
  expect("editions of the others", "Security Plus", usual_pair("ASA 5510"), first_base);
  expect("editions of the others", "mixed", usual_cluster(3, "ASA 5585-X SSP-10"), second_base);
}

void expect_oldest(std::string_view level, Version version) {
  expect("oldest software", level, usual_pair(),
         [&](Units& u) { u[1].version = ordinal(version); });
}

TEST(UnitLevels, AreOfTheOldestSoftware) {
  expect_oldest("before 8.3(1)", {8, 2, 5});
  expect_oldest("from 8.3(1)", {8, 3, 1});
  expect_oldest("from 8.3(1)", {8, 6, 1});
  expect_oldest("from 9.0(1)", {9, 0, 1});
  expect_oldest("from 9.0(1)", {9, 1, 3});
  expect_oldest("from 9.1(4)", {9, 1, 4});
  expect_oldest("from 9.2(1)", {9, 2, 1});
}

TEST(UnitLevels, TakeVersionsThatNoRuleTellsApartForAlike) {
  const auto versions = [](Version a, Version b) {
    return [=](Units& u) { u[0].version = ordinal(a), u[1].version = ordinal(b); };
  };
  expect("software", "alike", usual_pair(), versions({9, 0, 1}, {9, 1, 3}));
  expect("software", "unlike", usual_pair(), versions({9, 1, 3}, {9, 1, 4}));
}

TEST(UnitLevels, SayWhetherModelsAreAlike) {
  expect("models", "alike", usual_pair(), [](Units&) {});
  expect("models", "unlike", usual_pair(), [](Units& u) { ++u[1].platform.model; });
}

}  // namespace
}  // namespace asa::test
