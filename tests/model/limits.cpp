#include "model/catalogue.hpp"

#include <gtest/gtest.h>

#include <array>

/// The limits of every platform, written down from the tables of the specification.
namespace asa {
namespace {

constexpr bool base = false, plus = true;

struct Limits {
  std::string_view platform;
  bool edition;
  std::array<std::int32_t, 7> most;
};

constexpr std::array<Feature, 7> columns{
    feature_id<SecurityContexts>, feature_id<AnyConnectPremium>,
    feature_id<UcProxy>,          feature_id<Vlans>,
    feature_id<OtherVpn>,         feature_id<TotalVpn>,
    feature_id<Connections>};

constexpr std::array table{
    Limits{"ASA 5505", base, {0, 25, 24, 3, 10, 25, 10'000}},
    Limits{"ASA 5505", plus, {0, 25, 24, 20, 25, 25, 25'000}},
    Limits{"ASA 5510", base, {0, 250, 100, 50, 250, 250, 50'000}},
    Limits{"ASA 5510", plus, {5, 250, 100, 100, 250, 250, 130'000}},
    Limits{"ASA 5520", base, {20, 750, 1'000, 150, 750, 750, 280'000}},
    Limits{"ASA 5540", base, {50, 2'500, 2'000, 200, 2'500, 2'500, 400'000}},
    Limits{"ASA 5550", base, {100, 5'000, 3'000, 400, 5'000, 5'000, 650'000}},
    Limits{"ASA 5580-20", base, {250, 10'000, 10'000, 1'024, 10'000, 10'000, 2'000'000}},
    Limits{"ASA 5580-40", base, {250, 10'000, 10'000, 1'024, 10'000, 10'000, 4'000'000}},
    Limits{"ASA 5512-X", base, {0, 250, 500, 50, 250, 250, 100'000}},
    Limits{"ASA 5512-X", plus, {5, 250, 500, 100, 250, 250, 250'000}},
    Limits{"ASA 5515-X", base, {5, 250, 500, 100, 250, 250, 250'000}},
    Limits{"ASA 5525-X", base, {20, 750, 1'000, 200, 750, 750, 500'000}},
    Limits{"ASA 5545-X", base, {50, 2'500, 2'000, 300, 2'500, 2'500, 750'000}},
    Limits{"ASA 5555-X", base, {100, 5'000, 3'000, 500, 5'000, 5'000, 1'000'000}},
    Limits{"ASA 5508-X", base, {5, 100, 320, 50, 100, 100, 100'000}},
    Limits{"ASA 5516-X", base, {5, 300, 1'000, 150, 300, 300, 250'000}},
    Limits{"ASA 5585-X SSP-10", base, {100, 5'000, 3'000, 1'024, 5'000, 5'000, 1'000'000}},
    Limits{"ASA 5585-X SSP-10", plus, {100, 5'000, 3'000, 1'024, 5'000, 5'000, 1'000'000}},
    Limits{"ASA 5585-X SSP-20", base, {250, 10'000, 10'000, 1'024, 10'000, 10'000, 2'000'000}},
    Limits{"ASA 5585-X SSP-20", plus, {250, 10'000, 10'000, 1'024, 10'000, 10'000, 2'000'000}},
    Limits{"ASA 5585-X SSP-40", base, {250, 10'000, 10'000, 1'024, 10'000, 10'000, 4'000'000}},
    Limits{"ASA 5585-X SSP-60", base, {250, 10'000, 10'000, 1'024, 10'000, 10'000, 10'000'000}},
    Limits{"ASASM", base, {250, 10'000, 10'000, 1'000, 10'000, 10'000, 10'000'000}},
};

TEST(Limits, AreThoseOfTheSpecification) {
  for (const Limits& row : table)
    for (std::size_t i = 0; i < columns.size(); ++i)
      EXPECT_EQ(find_platform(row.platform)->allowance(columns[i], row.edition).ceiling.value,
                row.most[i])
          << row.platform << ' ' << entry(columns[i]).name;
}

TEST(Limits, OfACombinationAreThoseOfTheBetterEdition) {
  for (const Limits& row : table)
    for (std::size_t i = 0; i < columns.size(); ++i)
      EXPECT_GE(find_platform(row.platform)->rules.limit[columns[i]], row.most[i])
          << row.platform << ' ' << entry(columns[i]).name;
}

TEST(Limits, UnknownOnesCutNothingOff) {
  const PlatformEntry& p = *find_platform("ISA 3000");
  EXPECT_EQ(p.rules.limit[anyconnect_premium].amount, unlimited);
  EXPECT_EQ(p.allowance(feature_id<AnyConnectPremium>, false).ceiling.trust, Trust::unknown);
}

TEST(Limits, ThePhoneProxyHasAtMostHalfOfTheLargestTier) {
  EXPECT_EQ(find_platform("ASA 5580-20")->rules.limit[uc_phone_proxy].amount, 5'000);
  EXPECT_EQ(find_platform("ASA 5550")->rules.limit[uc_phone_proxy].amount, 3'000);
}

}  // namespace
}  // namespace asa
