#pragma once

#include "properties/time/histories.hpp"

/// Laws about every history.
namespace asa {

struct SplittingAnIntervalChangesNothing {
  static constexpr PropertyInfo info{
      .id = "SplittingAnIntervalChangesNothing",
      .clauses = {"TMR-01"_clause, "LOC-05"_clause, "CMB-05"_clause},
      .statement =
          "Days pass alike in one piece and in two, in contact, inside the grace and beyond it, "
          "whatever happens before and after.",
      .kind = PropertyKind::algebraic,
      .scope = {Shape::pair, Factor::keys | Factor::contact | Factor::change, {}, 1, anything}};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    Judgement<D> j;
    const Event<D>& whole = h.events[h.place];
    j.given("days pass, and no unit is off",
            D::truth_of(whole.kind == EventKind::together || whole.kind == EventKind::apart));
    const auto first = min(max(h.change.days, no_days<D>()), whole.days);
    History<D> split = h;
    split.events.resize(0);
    for (std::size_t i = 0; i < h.events.size(); ++i) {
      split.events.push_back(h.events[i]);
      if (i != h.place) continue;
      split.events[i].days = first;
      split.events.push_back(whole);
      split.events[i + 1].days = whole.days - first;
    }
    j.expect("TMR-01"_clause, "all units end alike",
             end_alike(system.trace(reunited(h)), system.trace(reunited(split))) &&
                 end_alike(system.trace(h), system.trace(split)));
    return j;
  }
};

struct OneFeatureNeverTouchesAnother {
  static constexpr PropertyInfo info{
      .id = "OneFeatureNeverTouchesAnother",
      .clauses = {"KEY-03"_clause, "TMR-02"_clause},
      .statement = "What is done with the keys of one feature changes nothing about any other.",
      .kind = PropertyKind::metamorphic,
      .scope = {Shape::alone, Factor::keys | Factor::second_key | Factor::activation, {}, 2}};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    Judgement<D> j;
    const Feature f = first_feature(h);
    History<D> other = h;
    other.events.resize(0);
    for (const Event<D>& event : h.events)
      if (takes_time(event.kind) || h.units[event.unit].keys[event.key].grants_any(f))
        other.events.push_back(event);
    const auto all = system.trace(h), some = system.trace(other);
    const auto same = j.claim("KEY-03"_clause, "its keys and its value are the same without");
    for (std::size_t u = 0; u < h.units.size(); ++u) {
      j.expect(same, all.last(u).running[f] == some.last(u).running[f]);
      for_each_key(h.units[u], f, [&](std::size_t k) {
        j.expect(same, alike(all.last(u).accounts[k], some.last(u).accounts[k]));
      });
    }
    return j;
  }
};

/// The most of a feature that a unit's keys allow: the permanent amount and that of every live key,
/// up to the limit.
template <ValueDomain D>
typename D::number allowed(const KeyedUnit<D>& unit, const UnitSeen<D>& seen, Feature f,
                           const typename D::number& limit) {
  auto sum = unit.unit.license[f];
  for (std::size_t k = 0; k < unit.keys.size(); ++k)
    for (const Grant<D>& grant : unit.keys[k].grants)
      if (grant.feature == f)
        sum = min(sum + D::select(seen.accounts[k].live(), grant.amount, D::number_of(0)), limit);
  return sum;
}

struct NoMoreThanTheKeysAllow {
  static constexpr PropertyInfo info{
      .id = "NoMoreThanTheKeysAllow",
      .clauses = {"CMB-01"_clause, "CMB-02"_clause, "CMB-04"_clause, "EXP-02"_clause},
      .statement =
          "No unit ever runs more of a feature than its own keys and its partners' allow together, "
          "nor less than its permanent key.",
      .kind = PropertyKind::invariant,
      .scope = {Shape::pair, Factor::keys | Factor::contact | Factor::tiers, "RD-DAY30"_reading, 1,
                anything.without(only(Factor::upgrade))}};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    Judgement<D> j;
    const auto t = system.trace(h);
    const auto most = j.claim("CMB-01"_clause, "it runs no more than all keys allow");
    const auto least = j.claim("EXP-02"_clause, "it runs no less than its permanent key");
    for_each_granted(h, [&](Feature f) {
      const auto limit = limits_of(h.units[0].unit)[f];
      for (std::size_t step = 0; step < t.steps(); ++step) {
        auto all = D::number_of(0);
        for (std::size_t u = 0; u < h.units.size(); ++u)
          all = min(all + allowed(h.units[u], t.at(step, u), f, limit), limit);
        for (std::size_t u = 0; u < h.units.size(); ++u) {
          j.expect(most, t.at(step, u).running[f] <= all);
          j.expect(least, h.units[u].unit.license[f] <= t.at(step, u).running[f]);
        }
      }
    });
    return j;
  }
};

struct UsedUpIsFinal {
  static constexpr PropertyInfo info{
      .id = "UsedUpIsFinal",
      .clauses = {"EXP-02"_clause},
      .statement =
          "A key that is used up stays so and is never active again, whatever is done but entering "
          "another one on its unit. While contact is lost it is open what was used up, until the "
          "grace is over.",
      .kind = PropertyKind::invariant,
      .scope = {Shape::pair, Factor::keys | Factor::contact | Factor::activation | Factor::clock,
                "RD-MIX"_reading, 1, anything}};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    Judgement<D> j;
    const auto t = system.trace(h);
    const auto stays = j.claim("EXP-02"_clause, "it has nothing left and is not active");
    for (std::size_t step = 1; step < t.steps(); ++step) {
      const Event<D>& event = h.events[step - 1];
      const auto grace_ends =
          D::truth_of(t.group(step - 1).apart) && t.group(step).beyond && !t.group(step - 1).beyond;
      for (std::size_t u = 0; u < h.units.size(); ++u) {
        if (event.kind == EventKind::enter_key && event.unit == u) continue;
        for (std::size_t k = 0; k < h.units[u].keys.size(); ++k) {
          const auto used_up = t.at(step - 1, u).accounts[k].left == no_days<D>();
          const Account<D>& now = t.at(step, u).accounts[k];
          j.expect(stays, implies(used_up && !grace_ends, now.left == no_days<D>() && !now.active));
        }
      }
    }
    return j;
  }
};

struct WithoutKeysThePermanentLicenseApplies {
  static constexpr PropertyInfo info{
      .id = "WithoutKeysThePermanentLicenseApplies",
      .clauses = {"EXP-02"_clause},
      .statement =
          "A unit alone whose time-based keys are all used up or inactive runs its permanent "
          "license.",
      .kind = PropertyKind::postcondition,
      .scope = {Shape::alone,
                Factor::keys | Factor::activation | Factor::tiers | Factor::permanent,
                {},
                2,
                any_keys | Factor::clock | Factor::old_software}};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    Judgement<D> j;
    const auto t = system.trace(h);
    auto none = D::truth_of(true);
    for (const Account<D>& account : t.last(0).accounts) none = none && !account.live();
    j.given("no time-based key is live at the end", none);
    const auto permanent = j.claim("EXP-02"_clause, "it runs its permanent license");
    expect_running(j, permanent, h.units[0].unit.license, t.last(0).running);
    return j;
  }
};

}  // namespace asa
