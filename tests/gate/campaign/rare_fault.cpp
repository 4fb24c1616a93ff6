#include "gate/campaign/yield_page.hpp"
#include "gate/check/trial.hpp"
#include "model/catalogue.hpp"
#include "properties/mutants/mutant.hpp"
#include "properties/rules_system.hpp"

#include <gtest/gtest.h>

#include <string_view>

/// The fault away from limits that gate/campaign/YIELD.md tells of.
namespace asa::test {
namespace {

struct OneSumIsTooSmall : mutant::Merges<OneSumIsTooSmall> {
  static constexpr std::string_view name = "one-sum-is-too-small";

  template <ValueDomain D>
  static constexpr typename D::number merged(const mutant::Merge<D>& m) {
    const auto is_5540 = m.limits[anyconnect_premium].amount == D::number_of(2'500) &&
                         m.limits[vlans].amount == D::number_of(200);
    const auto none = D::number_of(0);
    const auto wrong =
        is_5540 && none < m.a() && none < m.b() && m.a() + m.b() == D::number_of(1'237);
    return m.is(anyconnect_premium) ? D::select(wrong, m.right - D::number_of(1), m.right)
                                    : m.right;
  }
};

TEST(RareFault, IsShownByTheCaseThatThePageNames) {
  const SystemAdapter<OneSumIsTooSmall> system{};
  const Trial trial{find_property("TiersAddExactly"), find_platform("ASA 5540")};
  const TrialSettings settings{.system = system};
  EXPECT_FALSE(exhausted(trial, settings).violation) << "the stages before the random one show it";
  const Tally random = swept(trial, settings, {0, 10'000'000});
  EXPECT_TRUE(random.violation);
  EXPECT_EQ(random.cases, campaign::rare_fault_case);
}

}  // namespace
}  // namespace asa::test
