#pragma once

#include "properties/time/activation.hpp"
#include "properties/time/upgrade.hpp"

#include <utility>

/// How the keys of a unit make its license, and how entered keys change them: KEY-01, KEY-07,
/// STK-01 to STK-03, ACT-01.
namespace asa {

/// Whether two keys have the same grants in the same order, the order in which they are drawn and
/// read.
template <ValueDomain D>
constexpr typename D::truth identical_keys(const TimeBasedKey<D>& a, const TimeBasedKey<D>& b) {
  auto same = D::truth_of(a.grants.size() == b.grants.size());
  for (std::size_t i = 0; i < a.grants.size() && i < b.grants.size(); ++i)
    same = same && D::truth_of(a.grants[i].feature == b.grants[i].feature) &&
           a.grants[i].amount == b.grants[i].amount;
  return same;
}

/// A unit with its first key and a wider one, which has one more feature, in either order. The
/// second key is entered.
template <ValueDomain D>
History<D> with_a_wider_key(const History<D>& h, bool wider_first) {
  History<D> two = with_steps(h, {{EventKind::enter_key, 0}});
  two.events[0].key = 1;
  two.events[0].days = D::days_of(Days{7});
  KeyedUnit<D>& unit = two.units[0];
  unit.keys.resize(1);
  unit.accounts.resize(1);
  TimeBasedKey<D> wider = unit.keys[0];
  const auto more = another_flag(unit.unit, [&](Feature f) { return wider.grants_any(f); });
  if (more) wider.grants.push_back({*more, D::number_of(1)});
  unit.keys.push_back(wider);
  unit.accounts.push_back({});
  if (wider_first) std::swap(unit.keys[0], unit.keys[1]);
  return two;
}

/// The keys of the first unit before and after one was entered.
template <ValueDomain D>
struct Entry {
  const InlineVector<TimeBasedKey<D>, max_keys>& keys;
  const Event<D>& event;
  const Accounts<D>& before;
  const Accounts<D>& now;

  /// Whether a key is the first installed one that is identical to the entered key.
  typename D::truth takes_the_term(std::size_t k) const {
    auto takes = before[k].installed && identical_keys(keys[k], keys[event.key]);
    for (std::size_t i = 0; i < k; ++i)
      takes = takes && !(before[i].installed && identical_keys(keys[i], keys[event.key]));
    return takes;
  }
  /// Whether any key takes the term.
  typename D::truth stacks() const {
    auto any = D::truth_of(false);
    for (std::size_t k = 0; k < keys.size(); ++k) any = any || takes_the_term(k);
    return any;
  }
  const Account<D>& entered() const { return now[event.key]; }
};

/// Calls `call` with each key that is entered, and the step after it.
template <ValueDomain D>
void for_each_entry(const History<D>& h, const Trace<D>& t, auto call) {
  for_each_event(h, [&](std::size_t step, const Event<D>& event) {
    if (event.kind == EventKind::enter_key)
      call(Entry<D>{h.units[0].keys, event, t.at(step - 1, 0).accounts, t.at(step, 0).accounts},
           step);
  });
}

/// What else may happen to the keys of a unit if a law is only about their days.
inline constexpr Factors beside_entry = anything.without(only(Factor::contact));

struct IdenticalKeysStack {
  static constexpr PropertyInfo info{
      .id = "IdenticalKeysStack",
      .clauses = {"STK-01"_clause, "STK-02"_clause},
      .statement =
          "A key that is entered adds its term to the first identical key that is installed, with "
          "or without numbers.",
      .kind = PropertyKind::postcondition,
      .scope = {Shape::alone, Factor::keys | Factor::entry | Factor::tiers, {}, 2, beside_entry}};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    Judgement<D> j;
    const auto t = system.trace(h);
    const auto stacks = j.claim("STK-01"_clause, "the identical key has its days and the term");
    for_each_entry(h, t, [&](const Entry<D>& entry, std::size_t) {
      for (std::size_t k = 0; k < entry.keys.size(); ++k)
        j.expect(stacks, implies(entry.takes_the_term(k),
                                 entry.now[k].left == entry.before[k].left + entry.event.days));
    });
    return j;
  }
};

struct UnlikeKeysDoNotStack {
  static constexpr PropertyInfo info{
      .id = "UnlikeKeysDoNotStack",
      .clauses = {"STK-03"_clause},
      .statement =
          "A key that is entered changes the days of no key but one: an identical key, or itself; "
          "keys with other numbers or another set of features are not identical.",
      .kind = PropertyKind::postcondition,
      .scope = {Shape::alone, Factor::keys | Factor::entry | Factor::tiers, {}, 1, beside_entry}};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    Judgement<D> j;
    const auto t = system.trace(h);
    const auto others = j.claim("STK-03"_clause, "every other key has its days, installed or not");
    for_each_entry(h, t, [&](const Entry<D>& entry, std::size_t) {
      for (std::size_t k = 0; k < entry.keys.size(); ++k) {
        const Account<D>&before = entry.before[k], &now = entry.now[k];
        const auto itself = D::truth_of(k == entry.event.key) && !entry.stacks();
        j.expect(others, entry.takes_the_term(k) || itself ||
                             (now.left == before.left && iff(now.installed, before.installed)));
      }
    });
    for (const bool wider_first : {false, true}) {
      const auto two = system.trace(with_a_wider_key(h, wider_first)).last(0).accounts;
      j.expect(others, two[0].left == h.units[0].accounts[0].left);
    }
    return j;
  }
};

struct KeyWithoutItsLikeIsInstalled {
  static constexpr PropertyInfo info{
      .id = "KeyWithoutItsLikeIsInstalled",
      .clauses = {"STK-03"_clause},
      .statement =
          "A key that is entered on a unit without an identical one is installed beside the others "
          "with its own term.",
      .kind = PropertyKind::postcondition,
      .scope = {Shape::alone, Factor::keys | Factor::entry | Factor::tiers, {}, 1, beside_entry}};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    Judgement<D> j;
    const auto t = system.trace(h);
    const auto beside = j.claim("STK-03"_clause, "it is installed with its term");
    for_each_entry(h, t, [&](const Entry<D>& entry, std::size_t) {
      const Account<D>& own = entry.entered();
      j.expect(beside, entry.stacks() || (own.installed && own.left == entry.event.days));
    });
    return j;
  }
};

struct EnteredKeyIsActive {
  static constexpr PropertyInfo info{
      .id = "EnteredKeyIsActive",
      .clauses = {"KEY-03"_clause, "STK-01"_clause},
      .statement =
          "A key that is entered is active, or the identical one that has its term, unless nothing "
          "is left of it; and it is accepted exactly where that is so.",
      .kind = PropertyKind::postcondition,
      .scope = {Shape::alone, Factor::keys | Factor::entry | Factor::tiers, {}, 1}};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    Judgement<D> j;
    const auto t = system.trace(h);
    const auto active = j.claim("KEY-03"_clause, "the key that has the term is active");
    const auto accepted = j.claim("KEY-03"_clause, "it is accepted exactly where one is activated");
    for_each_entry(h, t, [&](const Entry<D>& entry, std::size_t step) {
      auto activated = D::truth_of(false);
      for (std::size_t k = 0; k < entry.keys.size(); ++k) {
        const auto itself = D::truth_of(k == entry.event.key) && !entry.stacks();
        const auto has_it = entry.takes_the_term(k) || itself;
        const Account<D>& now = entry.now[k];
        j.expect(active, implies(has_it && no_days<D>() < now.left, now.live()));
        activated = activated || (has_it && now.live());
      }
      j.expect(accepted, iff(t.group(step).accepted, activated));
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
      .scope = {Shape::alone,
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
      const auto sum = min(own + granted, limits_of(h.units[0].unit)[f]);
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
      .scope = {Shape::alone, several_keys, {}, 1}};

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
          "time-based key, whatever happens to these before and after it is entered.",
      .kind = PropertyKind::metamorphic,
      .scope = {Shape::alone, Factor::keys | Factor::on_order | Factor::tiers, {}, 1, any_keys}};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    Judgement<D> j;
    using enum EventKind;
    const History<D> upgraded = amid(h, {{enter_permanent, 0}, {reload, 0}, {together, 0}});
    History<D> before = incidents_of(upgraded);
    before.units[0].unit = h.units[0].on_order;
    j.expect("ACT-01"_clause, "the unit is as if it had always had the new permanent key",
             end_alike(system.trace(upgraded), system.trace(before)));
    return j;
  }
};

}  // namespace asa
