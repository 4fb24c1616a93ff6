#pragma once

#include "properties/time/histories.hpp"

/// The keys of one unit: which are active, what they make of its license, what happens when one
/// expires.
namespace asa {

inline constexpr Factors two_keys = Factor::keys | Factor::second_key | only(Factor::activation);
inline constexpr Factors several_keys = two_keys | Factor::evaluation | Factor::clock;

/// Calls with each step after the start and with the event that led to it.
template <ValueDomain D>
void for_each_event(const History<D>& h, auto call) {
  for (std::size_t i = 0; i < h.events.size(); ++i) call(i + 1, h.events[i]);
}

/// The same grants in the same order, which is how keys are drawn and read.
template <ValueDomain D>
constexpr typename D::truth identical_keys(const TimeBasedKey<D>& a, const TimeBasedKey<D>& b) {
  auto same = D::truth_of(a.grants.size() == b.grants.size());
  for (std::size_t i = 0; i < a.grants.size() && i < b.grants.size(); ++i)
    same = same && D::truth_of(a.grants[i].feature == b.grants[i].feature) &&
           a.grants[i].amount == b.grants[i].amount;
  return same;
}

struct OneActiveKeyPerFeature {
  static constexpr PropertyInfo info{
      .id = "OneActiveKeyPerFeature",
      .clauses = {"KEY-03"_clause, "EXP-01"_clause},
      .statement = "No two time-based keys that are active on a unit grant the same feature.",
      .kind = PropertyKind::invariant,
      .scope = {"a unit with up to two keys of one or two features, an event",
                Shape::alone,
                several_keys,
                {},
                1}};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    Judgement<D> j;
    const auto t = system.trace(h);
    const auto one = j.claim("KEY-03"_clause, "not both are active");
    const auto& keys = h.units[0].keys;
    for (std::size_t step = 0; step < t.steps(); ++step)
      for (std::size_t k = 1; k < keys.size(); ++k)
        for (std::size_t i = 0; i < k; ++i)
          if (keys[i].shares_a_feature_with(keys[k]))
            j.expect(one, !(t.at(step, 0).accounts[i].live() && t.at(step, 0).accounts[k].live()));
    return j;
  }
};

struct EvaluationKeysBlockOthers {
  static constexpr PropertyInfo info{
      .id = "EvaluationKeysBlockOthers",
      .clauses = {"KEY-05"_clause, "KEY-03"_clause, "KEY-04"_clause},
      .statement =
          "A key that is installed and not used up can be activated, unless an active evaluation "
          "key "
          "grants one of its features; what it displaces stays installed with all its days.",
      .kind = PropertyKind::postcondition,
      .scope = {"a unit with up to two keys of one or two features, an event",
                Shape::alone,
                several_keys,
                {},
                1}};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    Judgement<D> j;
    const auto t = system.trace(h);
    const auto& keys = h.units[0].keys;
    const auto blocked = j.claim("KEY-05"_clause, "it is refused and stays as it was");
    const auto active = j.claim("KEY-03"_clause, "it is active");
    const auto kept = j.claim("KEY-04"_clause, "every key keeps its days and stays installed");
    for_each_event(h, [&](std::size_t step, const Event<D>& event) {
      if (event.kind != EventKind::activate) return;
      const auto &before = t.at(step - 1, 0).accounts, &now = t.at(step, 0).accounts;
      auto evaluation = D::truth_of(false);
      for (std::size_t k = 0; k < keys.size(); ++k)
        if (k != event.key && keys[k].grants.size() > 1 &&
            keys[k].shares_a_feature_with(keys[event.key]))
          evaluation = evaluation || before[k].live();
      const auto usable = before[event.key].installed && no_days<D>() < before[event.key].left;
      j.expect(blocked,
               implies(evaluation, !t.group(step).accepted &&
                                       iff(now[event.key].active, before[event.key].active)));
      j.expect(active, implies(usable && !evaluation, now[event.key].live()));
      for (std::size_t k = 0; k < keys.size(); ++k)
        j.expect(kept, now[k].left == before[k].left && iff(now[k].installed, before[k].installed));
    });
    return j;
  }
};

/// Whether a key was used up in a step that shares a feature with this one, which then may have
/// taken its place and been used up too.
template <ValueDomain D>
typename D::truth one_like_it_used_up(const History<D>& h, const Trace<D>& t, std::size_t step,
                                      std::size_t key) {
  auto any = D::truth_of(false);
  const auto& keys = h.units[0].keys;
  for (std::size_t k = 0; k < keys.size(); ++k)
    if (k != key && keys[k].shares_a_feature_with(keys[key]))
      any = any || (no_days<D>() < t.at(step - 1, 0).accounts[k].left &&
                    t.at(step, 0).accounts[k].left == no_days<D>());
  return any;
}

struct InactiveKeysKeepTheirDays {
  static constexpr PropertyInfo info{
      .id = "InactiveKeysKeepTheirDays",
      .clauses = {"TMR-02"_clause, "KEY-04"_clause},
      .statement =
          "A time-based key that is not active, and that no other makes way for, loses nothing, "
          "however long that lasts and whatever else happens.",
      .kind = PropertyKind::invariant,
      .scope = {"a unit with up to two keys of one or two features, an event",
                Shape::alone,
                several_keys,
                {},
                1}};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    Judgement<D> j;
    const auto t = system.trace(h);
    const auto keeps = j.claim("TMR-02"_clause, "it has as many days left as before");
    for (std::size_t step = 1; step < t.steps(); ++step)
      for (std::size_t k = 0; k < h.units[0].keys.size(); ++k) {
        const Account<D>&before = t.at(step - 1, 0).accounts[k], &now = t.at(step, 0).accounts[k];
        const auto served = now.left == no_days<D>() && one_like_it_used_up(h, t, step, k);
        j.expect(keeps, implies(!before.active && !now.active && !served,
                                now.left == before.left && iff(now.installed, before.installed)));
      }
    return j;
  }
};

struct ActiveTimeIsAllThatIsLost {
  static constexpr PropertyInfo info{
      .id = "ActiveTimeIsAllThatIsLost",
      .clauses = {"TMR-01"_clause, "TMR-02"_clause, "TMR-06"_clause},
      .statement =
          "A key loses exactly the days on which it is active, from its activation on, also while "
          "the permanent license is the higher one; deactivating and reactivating loses nothing "
          "else.",
      .kind = PropertyKind::invariant,
      .scope = {"a unit with a key and permanent amounts, two events",
                Shape::alone,
                Factor::keys | Factor::activation | Factor::tiers | Factor::permanent,
                {},
                2}};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    Judgement<D> j;
    const auto t = system.trace(h);
    auto left = t.at(0, 0).accounts[0].left;
    for_each_event(h, [&](std::size_t step, const Event<D>& event) {
      if (takes_time(event.kind))
        left = D::select(t.at(step - 1, 0).accounts[0].active, less<D>(left, event.days), left);
    });
    j.expect("TMR-01"_clause, "it has left what it had, less the days on which it was active",
             t.last(0).accounts[0].left == left);
    return j;
  }
};

/// Whether a key that is not used up is installed for a feature.
template <ValueDomain D>
typename D::truth some_usable(const History<D>& h, const Trace<D>& t, std::size_t step, Feature f) {
  auto some = D::truth_of(false);
  for_each_key(h.units[0], f, [&](std::size_t k) {
    const Account<D>& account = t.at(step, 0).accounts[k];
    some = some || (account.installed && no_days<D>() < account.left);
  });
  return some;
}

struct NextKeyTakesOver {
  static constexpr PropertyInfo info{
      .id = "NextKeyTakesOver",
      .clauses = {"EXP-01"_clause},
      .statement =
          "When an active key is used up and another key of its feature is installed, one is "
          "active.",
      .kind = PropertyKind::postcondition,
      .scope = {
          "a unit with up to two keys of a feature each, an event", Shape::alone, two_keys, {}, 1}};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    Judgement<D> j;
    const Feature f = first_feature(h);
    const auto t = system.trace(h);
    auto ever = D::truth_of(false);
    const auto next = j.claim("EXP-01"_clause, "a key of the feature is active, if any is left");
    for_each_event(h, [&](std::size_t step, const Event<D>& event) {
      if (!takes_time(event.kind)) return;
      const Account<D>&before = t.at(step - 1, 0).accounts[0], &now = t.at(step, 0).accounts[0];
      const auto expired = before.live() && now.left == no_days<D>();
      ever = ever || expired;
      j.expect(next,
               implies(expired && some_usable(h, t, step, f), has_live_key(h, t, step, 0, f)));
    });
    j.given("the first key was active and is used up", ever);
    return j;
  }
};

struct IdenticalKeysStack {
  static constexpr PropertyInfo info{
      .id = "IdenticalKeysStack",
      .clauses = {"STK-01"_clause, "STK-02"_clause, "STK-03"_clause, "KEY-03"_clause},
      .statement =
          "A key that is entered is active. It adds its term to the first identical key that is "
          "installed, and to no other; without one it is installed beside the others.",
      .kind = PropertyKind::postcondition,
      .scope = {"a unit with a key and one to be entered, two events",
                Shape::alone,
                Factor::keys | Factor::entry | Factor::tiers,
                {},
                2}};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    Judgement<D> j;
    const auto t = system.trace(h);
    const auto& keys = h.units[0].keys;
    const auto stacks = j.claim("STK-01"_clause, "the identical key has its days and the term");
    const auto others = j.claim("STK-03"_clause, "keys that are not identical stay as they were");
    const auto beside = j.claim("STK-03"_clause, "it is installed with its term");
    const auto active = j.claim("KEY-03"_clause, "the key that has the term is active");
    for_each_event(h, [&](std::size_t step, const Event<D>& event) {
      if (event.kind != EventKind::enter_key) return;
      auto found = D::truth_of(false);
      for (std::size_t k = 0; k < keys.size(); ++k) {
        const Account<D>&before = t.at(step - 1, 0).accounts[k], &now = t.at(step, 0).accounts[k];
        const auto here = !found && before.installed && identical_keys(keys[k], keys[event.key]);
        j.expect(stacks, implies(here, now.left == before.left + event.days));
        if (k != event.key) j.expect(others, here || now.left == before.left);
        j.expect(active, implies(here && no_days<D>() < now.left, now.live()));
        found = found || here;
        if (k == event.key) j.expect(others, !found || here || alike(before, now));
      }
      const Account<D>& own = t.at(step, 0).accounts[event.key];
      j.expect(beside, found || (own.installed && own.left == event.days));
      j.expect(active, found || own.left == no_days<D>() || own.live());
    });
    return j;
  }
};

struct KeysOfOneUnitMerge {
  static constexpr PropertyInfo info{
      .id = "KeysOfOneUnitMerge",
      .clauses = {"KEY-07"_clause, "CMB-01"_clause},
      .statement =
          "On one unit UC proxy sessions and contexts of the permanent and the active time-based "
          "key "
          "add up to the platform limit; of everything else the higher counts.",
      .kind = PropertyKind::postcondition,
      .scope = {"a unit with a key and permanent amounts, two events",
                Shape::alone,
                Factor::keys | Factor::activation | Factor::tiers | Factor::permanent,
                {},
                2}};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    Judgement<D> j;
    const auto t = system.trace(h);
    const Grant<D>& grant = h.units[0].keys[0].grants[0];
    const Feature f = grant.feature;
    const bool adds = f == feature_id<SecurityContexts> || f == feature_id<UcProxy> ||
                      f == feature_id<UcPhoneProxy>;
    const auto exact = j.claim("KEY-07"_clause, "the unit runs what its two keys make");
    for (std::size_t step = 0; step < t.steps(); ++step) {
      const auto& own = h.units[0].unit.license[f];
      const auto granted =
          D::select(t.at(step, 0).accounts[0].live(), grant.amount, D::number_of(0));
      const auto sum = min(own + granted, h.platform.limit[f]);
      j.expect_equal(exact, f, adds ? sum : max(own, granted), t.at(step, 0).running[f]);
    }
    return j;
  }
};

struct AKeyIsNeverSplit {
  static constexpr PropertyInfo info{
      .id = "AKeyIsNeverSplit",
      .clauses = {"KEY-01"_clause},
      .statement =
          "An active evaluation key gives all its features, and all of them end on the same day.",
      .kind = PropertyKind::invariant,
      .scope = {"a unit with up to two keys of one or two features, an event",
                Shape::alone,
                several_keys,
                {},
                1}};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    Judgement<D> j;
    const TimeBasedKey<D>& key = h.units[0].keys[0];
    const auto t = system.trace(h);
    j.given("the key grants several features", D::truth_of(key.grants.size() > 1));
    const auto all = j.claim("KEY-01"_clause, "each of its features is on where it is active");
    const auto none = j.claim("KEY-01"_clause, "none of them is on where no key for it is active");
    for (std::size_t step = 0; step < t.steps(); ++step)
      for (const Grant<D>& grant : key.grants) {
        const Feature f = grant.feature;
        const auto& running = t.at(step, 0).running[f];
        j.expect(all, implies(t.at(step, 0).accounts[0].live(), grant.amount <= running));
        j.expect(none, has_live_key(h, t, step, 0, f) || running == h.units[0].unit.license[f]);
      }
    return j;
  }
};

struct NewPermanentKeyLeavesTimeBased {
  static constexpr PropertyInfo info{
      .id = "NewPermanentKeyLeavesTimeBased",
      .clauses = {"ACT-01"_clause},
      .statement =
          "A new permanent key, entered and reloaded, replaces the old one wholly and changes no "
          "time-based key.",
      .kind = PropertyKind::metamorphic,
      .scope = {"a unit with a key, permanent amounts and a permanent key on order",
                Shape::alone,
                Factor::keys | Factor::upgrade | Factor::tiers | Factor::permanent,
                {},
                0}};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    Judgement<D> j;
    History<D> before = h, upgraded = h;
    before.events.resize(0);
    upgraded.events.resize(0);
    before.units[0].unit = h.units[0].on_order;
    upgraded.events.push_back(event_on<D>(EventKind::enter_permanent, 0));
    upgraded.events.push_back(event_on<D>(EventKind::reload, 0));
    j.expect("ACT-01"_clause, "the unit is as if it had always had the new permanent key",
             end_alike(system.trace(upgraded), system.trace(before)));
    return j;
  }
};

}  // namespace asa
