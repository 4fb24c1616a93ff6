#include "generators/draw_keys.hpp"

#include "generators/engine.hpp"
#include "model/catalogue.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

/// What every drawn unit with keys is, whichever source answers.
namespace asa {
namespace {

using Keyed = KeyedUnit<Scalar>;

constexpr Factors of_keys = Factor::keys | Factor::tiers | Factor::second_key | Factor::evaluation |
                            Factor::activation | Factor::entry | Factor::permanent;
constexpr Factors all_factors =
    of_keys | Factor::upgrade | Factor::every_feature | Factor::durations;

bool is_offered(const Platform<Scalar>& p, const Grant<Scalar>& grant) {
  const bool state = entry(grant.feature).form == Form::state;
  return p.offers(grant.feature) && 1 <= grant.amount &&
         grant.amount <= (state ? 1 : p.limit[grant.feature]);
}
bool each_feature_once(const TimeBasedKey<Scalar>& key) {
  for (std::size_t i = 1; i < key.grants.size(); ++i)
    if (!(key.grants[i - 1].feature < key.grants[i].feature)) return false;
  return true;
}
bool grants_are_possible(const Platform<Scalar>& p, const Keyed& unit) {
  return std::all_of(unit.keys.begin(), unit.keys.end(), [&](const TimeBasedKey<Scalar>& key) {
    return 1 <= key.grants.size() && key.grants.size() <= max_grants && each_feature_once(key) &&
           std::all_of(key.grants.begin(), key.grants.end(),
                       [&](const Grant<Scalar>& grant) { return is_offered(p, grant); });
  });
}

bool no_two_live_keys_share_a_feature(const Keyed& unit) {
  for (std::size_t k = 0; k < unit.keys.size(); ++k)
    for (std::size_t j = 0; j < k; ++j)
      if (unit.accounts[k].live() && unit.accounts[j].live() &&
          unit.keys[k].shares_a_feature_with(unit.keys[j]))
        return false;
  return true;
}

bool is_possible(const Account<Scalar>& a) {
  const bool nothing_yet =
      a.shut_down == Days{0} && a.clock_moved == Days{0} && a.clock_pending == Days{0};
  return nothing_yet && a.left >= Days{0} && (a.installed || a.left == Days{0}) &&
         (!a.active || (a.installed && a.left > Days{0})) && a.active == (a.activation > 0);
}
bool accounts_are_possible(const Keyed& unit) {
  return std::all_of(unit.accounts.begin(), unit.accounts.end(), is_possible);
}
bool activated_one_after_another(const Keyed& unit) {
  std::set<std::int32_t> seen;
  for (const Account<Scalar>& account : unit.accounts)
    if (account.active && !seen.insert(account.activation).second) return false;
  return true;
}

bool license_is_possible(const Platform<Scalar>& p, const Unit<>& unit) {
  return std::all_of(features.begin(), features.end(), [&](const FeatureEntry& f) {
    const std::int32_t amount = unit.license[f.feature];
    return 0 <= amount && amount <= (p.offers(f.feature) ? p.limit[f.feature] : 0);
  });
}

void expect_member(const Platform<Scalar>& p, const Keyed& unit) {
  EXPECT_EQ(unit.keys.size(), unit.accounts.size());
  EXPECT_LE(unit.keys.size(), max_keys);
  EXPECT_TRUE(grants_are_possible(p, unit));
  EXPECT_TRUE(no_two_live_keys_share_a_feature(unit));
  EXPECT_TRUE(accounts_are_possible(unit));
  EXPECT_TRUE(activated_one_after_another(unit));
  EXPECT_TRUE(license_is_possible(p, unit.unit));
  EXPECT_TRUE(license_is_possible(p, unit.on_order));
}

const HistoryJudge membership = [](const History<Scalar>& h) {
  for (const Keyed& unit : h.units) expect_member(unit.unit.platform, unit);
  return Verdict{};
};

/// Histories without events, of real platforms and of synthetic ones.
std::vector<Plan> every_plan(Factors factors) {
  std::vector<Plan> plans;
  for (const Shape shape : {Shape::alone, Shape::pair, Shape::cluster}) {
    const Scope scope{shape, factors, {}, 0};
    plans.push_back({nullptr, scope});
    for (const PlatformEntry& p : catalogue()) plans.push_back({&p, scope});
  }
  return plans;
}

TEST(DrawnKeys, AreInTheDomainWhereTheyAreSampled) {
  for (const Plan& plan : every_plan(all_factors)) sample(plan, membership, 1, 300);
}

TEST(DrawnKeys, AreInTheDomainWhereTheyAreExhausted) {
  for (const Plan& plan : every_plan(of_keys)) exhaust(plan, membership, {2'000});
  for (const Plan& plan : every_plan(Factor::keys | Factor::upgrade))
    exhaust(plan, membership, {2'000});
}

TEST(DrawnKeys, AreInTheDomainInEachFactorAlone) {
  for (const Factor factor :
       {Factor::tiers, Factor::second_key, Factor::evaluation, Factor::activation, Factor::entry,
        Factor::permanent, Factor::upgrade, Factor::every_feature, Factor::durations})
    for (const Plan& plan : every_plan(Factor::keys | factor)) sample(plan, membership, 1, 30);
}

TEST(DrawnKeys, AreNoneWhereKeysDoNotVary) {
  const Plan plan{nullptr, {Shape::pair, only(Factor::upgrade), {}, 0}};
  const HistoryJudge judge = [](const History<Scalar>& h) {
    return Verdict{true, h.units[0].keys.size() + h.units[1].keys.size() > 0};
  };
  EXPECT_FALSE(sample(plan, judge, 1, 500).violation);
}

using Kinds = std::set<std::string>;

void note(Kinds& seen, bool is, const char* kind) {
  if (is) seen.insert(kind);
}

/// What there is to see of the keys of a pair.
void note_keys(Kinds& seen, const History<Scalar>& h) {
  const Keyed &first = h.units[0], &second = h.units[1];
  for (std::size_t k = 0; k < first.keys.size(); ++k) {
    const Account<Scalar>& account = first.accounts[k];
    note(seen, account.active, "active");
    note(seen, account.installed && !account.active && account.left > Days{0}, "idle");
    note(seen, account.installed && account.left == Days{0}, "used up");
    note(seen, !account.installed, "to be entered");
    note(seen, first.keys[k].is_evaluation(), "of several features");
    note(seen, k > 0 && first.keys[k] == first.keys[0], "identical on a unit");
  }
  note(seen, first.keys[0] == second.keys[0], "identical on both");
  note(seen, !first.keys[0].shares_a_feature_with(second.keys[0]), "of features apart");
  const Days a = first.accounts[0].left, b = second.accounts[0].left;
  note(seen, a == b, "as long");
  note(seen, a - b == Days{1}, "a day shorter");
  note(seen, b - a == Days{1}, "a day longer");
  note(seen, a == grace, "as long as the grace");
  note(seen, a == grace + Days{1}, "a day longer than the grace");
  note(seen, second.on_order == first.on_order, "the same on order");
  note(seen, second.on_order == second.unit, "nothing new on order");
  note(seen, second.on_order.security_plus != second.unit.security_plus, "an edition on order");
  note(seen, second.on_order.strong_encryption() != second.unit.strong_encryption(),
       "encryption on order");
}

const Kinds every_kind{"active",
                       "idle",
                       "used up",
                       "to be entered",
                       "of several features",
                       "identical on a unit",
                       "identical on both",
                       "of features apart",
                       "as long",
                       "a day shorter",
                       "a day longer",
                       "as long as the grace",
                       "a day longer than the grace",
                       "the same on order",
                       "nothing new on order",
                       "an edition on order",
                       "encryption on order"};

TEST(DrawnKeys, StandInEveryRelationWhateverTheSeed) {
  for (const PlatformEntry* p :
       {find_platform("ASA 5510"), static_cast<const PlatformEntry*>(nullptr)})
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
      Kinds seen;
      const HistoryJudge judge = [&](const History<Scalar>& h) {
        note_keys(seen, h);
        return Verdict{};
      };
      sample({p, {Shape::pair, all_factors, {}, 0}}, judge, seed, 4'000);
      EXPECT_EQ(seen, every_kind) << "seed " << seed;
    }
}

TEST(DrawnKeys, GrantEveryFlagAndTierOfAPlatform) {
  std::set<Feature> seen, offered;
  const Plan plan{find_platform("ASA 5540"), {Shape::alone, all_factors, {}, 0}};
  for (const FeatureEntry& f : features)
    if ((f.kind == Kind::flag || f.kind == Kind::tier) && plan.platform->rules.offers(f.feature) &&
        plan.platform->rules.limit[f.feature] > 0)
      offered.insert(f.feature);
  const HistoryJudge judge = [&](const History<Scalar>& h) {
    for (const TimeBasedKey<Scalar>& key : h.units[0].keys)
      for (const Grant<Scalar>& grant : key.grants) seen.insert(grant.feature);
    return Verdict{};
  };
  sample(plan, judge, 1, 2'000);
  EXPECT_EQ(seen, offered);
}

}  // namespace
}  // namespace asa
