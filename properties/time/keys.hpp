#pragma once

#include "properties/time/activation.hpp"
#include "properties/time/upgrade.hpp"

#include <utility>

/// What the keys of a unit make of its license, and how keys that are entered change them: KEY-01,
/// KEY-07, STK-01 to STK-03, ACT-01.
namespace asa {

/// The same grants in the same order, which is how keys are drawn and read.
template <ValueDomain D>
constexpr typename D::truth identical_keys(const TimeBasedKey<D>& a, const TimeBasedKey<D>& b) {
  auto same = D::truth_of(a.grants.size() == b.grants.size());
  for (std::size_t i = 0; i < a.grants.size() && i < b.grants.size(); ++i)
    same = same && D::truth_of(a.grants[i].feature == b.grants[i].feature) &&
           a.grants[i].amount == b.grants[i].amount;
  return same;
}

/// A unit with the first key and one that has a feature more, of which the second is entered; the
/// wider one stands first or second.
template <ValueDomain D>
History<D> with_a_wider_key(const History<D>& h, bool wider_first) {
  History<D> two = with_steps(h, {{EventKind::enter_key, 0}});
  two.events[0].key = 1;
  two.events[0].days = D::days_of(Days{7});
  KeyedUnit<D>& unit = two.units[0];
  unit.keys.resize(1);
  unit.accounts.resize(1);
  TimeBasedKey<D> wider = unit.keys[0];
  const bool has_gtp = wider.grants_any(feature_id<GtpGprs>);
  wider.grants.push_back(
      {has_gtp ? feature_id<BotnetTrafficFilter> : feature_id<GtpGprs>, D::number_of(1)});
  unit.keys.push_back(wider);
  unit.accounts.push_back({});
  if (wider_first) std::swap(unit.keys[0], unit.keys[1]);
  return two;
}

struct IdenticalKeysStack {
  static constexpr PropertyInfo info{
      .id = "IdenticalKeysStack",
      .clauses = {"STK-01"_clause, "STK-02"_clause, "STK-03"_clause, "KEY-03"_clause},
      .statement =
          "A key that is entered is active. It adds its term to the first identical key that is "
          "installed, and to no other; without one it is installed beside the others.",
      .kind = PropertyKind::postcondition,
      .scope = {Shape::alone, Factor::keys | Factor::entry | Factor::tiers, {}, 2}};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    Judgement<D> j;
    const auto t = system.trace(h);
    const auto& keys = h.units[0].keys;
    const auto stacks = j.claim("STK-01"_clause, "the identical key has its days and the term");
    const auto others = j.claim("STK-03"_clause, "keys that are not identical stay as they were");
    const auto beside = j.claim("STK-03"_clause, "it is installed with its term");
    const auto active = j.claim("KEY-03"_clause, "the key that has the term is active");
    const auto accepted = j.claim("KEY-03"_clause, "it is accepted exactly where one is activated");
    for_each_event(h, [&](std::size_t step, const Event<D>& event) {
      if (event.kind != EventKind::enter_key) return;
      auto found = D::truth_of(false), activated = D::truth_of(false);
      for (std::size_t k = 0; k < keys.size(); ++k) {
        const Account<D>&before = t.at(step - 1, 0).accounts[k], &now = t.at(step, 0).accounts[k];
        const auto here = !found && before.installed && identical_keys(keys[k], keys[event.key]);
        j.expect(stacks, implies(here, now.left == before.left + event.days));
        if (k != event.key) j.expect(others, here || now.left == before.left);
        j.expect(active, implies(here && no_days<D>() < now.left, now.live()));
        activated = activated || (here && now.live());
        found = found || here;
        if (k == event.key) j.expect(others, !found || here || alike(before, now));
      }
      const Account<D>& own = t.at(step, 0).accounts[event.key];
      j.expect(beside, found || (own.installed && own.left == event.days));
      j.expect(active, found || own.left == no_days<D>() || own.live());
      j.expect(accepted, iff(t.group(step).accepted, activated || (!found && own.live())));
    });
    for (const bool wider_first : {false, true}) {
      const auto two = system.trace(with_a_wider_key(h, wider_first)).last(0).accounts;
      j.expect(others, two[0].left == h.units[0].accounts[0].left);
      j.expect(beside, two[1].installed && two[1].left == D::days_of(Days{7}));
    }
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
          "time-based key.",
      .kind = PropertyKind::metamorphic,
      .scope = {
          Shape::alone, Factor::keys | Factor::upgrade | Factor::tiers | Factor::permanent, {}, 0}};

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
