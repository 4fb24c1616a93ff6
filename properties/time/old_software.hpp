#pragma once

#include "properties/time/upgrade.hpp"

#include <algorithm>

/// What a downgrade to 8.2 or earlier costs: DWN-03, DWN-04.
namespace asa {

/// Expects a key that became live to have been activated after all keys that were live before.
template <ValueDomain D>
void expect_later(Judgement<D>& j, std::size_t claim, const Accounts<D>& before,
                  const Accounts<D>& now) {
  for (std::size_t k = 0; k < now.size(); ++k)
    for (std::size_t i = 0; i < now.size(); ++i)
      if (i != k)
        j.expect(claim, implies(!before[k].live() && now[k].live() && before[i].live(),
                                now[i].activation < now[k].activation));
}

struct OldSoftwareKeepsTheLastActivated {
  static constexpr PropertyInfo info{
      .id = "OldSoftwareKeepsTheLastActivated",
      .clauses = {"DWN-03"_clause},
      .statement =
          "At a downgrade to 8.2 or earlier only the time-based key that was activated last is "
          "left active, and no key loses any days.",
      .kind = PropertyKind::postcondition,
      .scope = {Shape::alone, Factor::keys | Factor::second_key | Factor::activation, {}, 2}};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    Judgement<D> j;
    const auto t = system.trace(then(h, event_on<D>(EventKind::old_software, 0)));
    const auto &before = t.at(t.steps() - 2, 0).accounts, &now = t.last(0).accounts;
    auto last = D::number_of(0);
    for (const Account<D>& a : before) last = D::select(a.live(), max(last, a.activation), last);
    const auto one = j.claim("DWN-03"_clause, "the last activated is active, no other");
    for (std::size_t k = 0; k < before.size(); ++k) {
      j.expect(one, iff(now[k].live(), before[k].live() && before[k].activation == last));
      j.expect(one, now[k].left == before[k].left);
    }
    const auto later = j.claim("DWN-03"_clause, "a key that comes to be active is the last one");
    for (std::size_t step = 1; step <= h.events.size(); ++step)
      expect_later(j, later, t.at(step - 1, 0).accounts, t.at(step, 0).accounts);
    return j;
  }
};

struct OldSoftwareHasOneActiveKey {
  static constexpr PropertyInfo info{
      .id = "OldSoftwareHasOneActiveKey",
      .clauses = {"DWN-03"_clause},
      .statement =
          "Under 8.2 or earlier at most one time-based key of a unit is active, whatever is "
          "activated "
          "later.",
      .kind = PropertyKind::invariant,
      .scope = {Shape::alone,
                Factor::keys | Factor::second_key | Factor::activation | Factor::old_software,
                {},
                2}};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    Judgement<D> j;
    const auto t = system.trace(h);
    const auto one = j.claim("DWN-03"_clause, "not both are active");
    bool old = false;
    for (std::size_t step = 1; step < t.steps(); ++step) {
      old = old || h.events[step - 1].kind == EventKind::old_software;
      const auto& accounts = t.at(step, 0).accounts;
      for (std::size_t k = 1; old && k < accounts.size(); ++k)
        for (std::size_t i = 0; i < k; ++i)
          j.expect(one, !(accounts[i].live() && accounts[k].live()));
    }
    j.given("there was a downgrade", D::truth_of(old));
    return j;
  }
};

/// The history with one more key on each unit, active for a long time, for a flag that its other
/// keys do not grant, if there is one.
template <ValueDomain D>
History<D> with_another_key(const History<D>& h) {
  History<D> other = h;
  for (KeyedUnit<D>& unit : other.units) {
    const auto flag = another_flag(unit.unit, [&](Feature f) {
      return std::ranges::any_of(unit.keys, [f](const auto& key) { return key.grants_any(f); });
    });
    if (!flag) continue;
    Account<D> account;
    account.installed = account.active = D::truth_of(true);
    account.left = D::days_of(Days{10'000});
    TimeBasedKey<D> key;
    key.grants.push_back({*flag, D::number_of(1)});
    unit.keys.push_back(key);
    unit.accounts.push_back(account);
  }
  return other;
}

struct ADowngradeApartLeavesOneKeyActive {
  static constexpr PropertyInfo info{
      .id = "ADowngradeApartLeavesOneKeyActive",
      .clauses = {"DWN-03"_clause, "LOC-04"_clause},
      .statement =
          "A unit that is downgraded to 8.2 or earlier while it has no contact has at most one "
          "active key from then on, inside the grace, beyond it, and when contact is found again.",
      .kind = PropertyKind::postcondition,
      .scope = {Shape::pair, Factor::keys | Factor::contact, "RD-DAY30"_reading, 1,
                meanwhile | Factor::second_key | Factor::old_software}};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    Judgement<D> j;
    using enum EventKind;
    const auto one = j.claim("DWN-03"_clause, "no two of its keys are active");
    for (const std::size_t unit : {std::size_t{0}, std::size_t{1}}) {
      const auto t = system.trace(
          followed_by(with_another_key(h), {{apart, 0}, {old_software, unit}, {together, 0}}));
      for (std::size_t step = t.steps() - 2; step < t.steps(); ++step) {
        const auto& accounts = t.at(step, unit).accounts;
        for (std::size_t k = 1; k < accounts.size(); ++k)
          for (std::size_t i = 0; i < k; ++i)
            j.expect(one, !(accounts[i].live() && accounts[k].live()));
      }
    }
    return j;
  }
};

struct ADowngradedUnitIsJudgedByItsSoftware {
  static constexpr PropertyInfo info{
      .id = "ADowngradedUnitIsJudgedByItsSoftware",
      .clauses = {"DWN-04"_clause, "UPG-01"_clause},
      .statement =
          "After a unit of a pair was downgraded to 8.2(5), the secondary can be made the active "
          "unit exactly where the pair forms with that software.",
      .kind = PropertyKind::postcondition,
      .scope = {Shape::pair, new_keys, {}, 1, meanwhile}};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    Judgement<D> j;
    using enum EventKind;
    const auto on = j.claim("DWN-04"_clause, "it becomes active exactly where the pair forms");
    for (const std::size_t unit : {std::size_t{0}, std::size_t{1}}) {
      const History<D> plan = amid(h, {{old_software, unit}, {switch_over, 1}});
      Situation<D> old = situation_of(plan, false);
      old.units[unit].version =
          min(old.units[unit].version, D::number_of(ordinal(Version{8, 2, 5})));
      const auto t = system.trace(plan);
      j.expect(on, iff(t.group(t.steps() - 1).accepted, system.refusals(old).forms()));
    }
    return j;
  }
};

struct OldSoftwareCombinesNothing {
  static constexpr PropertyInfo info{
      .id = "OldSoftwareCombinesNothing",
      .clauses = {"DWN-04"_clause},
      .statement =
          "With a unit under 8.2 or earlier each unit of a pair runs and uses up its own license "
          "only.",
      .kind = PropertyKind::metamorphic,
      .scope = {Shape::pair, Factor::keys | Factor::tiers, {}, 1}};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    Judgement<D> j;
    History<D> old = with_steps(h, {{EventKind::old_software, 1}});
    for (const Event<D>& event : h.events) old.events.push_back(event);
    const auto t = system.trace(old);
    const auto own = j.claim("DWN-04"_clause, "it runs and has left what it would alone");
    for (std::size_t unit = 0; unit < h.units.size(); ++unit) {
      const auto is_it = [&](std::size_t u) { return u == unit; };
      const auto alone = system.trace(by_themselves(h, t, 1, is_it, duration(h)));
      expect_running(j, own, alone.last(0).running, t.last(unit).running);
      j.expect(own, alike(t.last(unit).accounts, alone.last(0).accounts));
    }
    return j;
  }
};

}  // namespace asa
