#pragma once

#include "properties/time/histories.hpp"

/// Which keys of a unit are active, how many days they lose, and what happens when one is used up:
/// KEY-03 to KEY-05, TMR-01, TMR-02, TMR-06, EXP-01.
namespace asa {

inline constexpr Factors two_keys = Factor::keys | Factor::second_key | only(Factor::activation);
inline constexpr Factors several_keys = two_keys | Factor::evaluation | Factor::clock;

/// Calls `call` with each step after the start, and the event that led to it.
template <ValueDomain D>
void for_each_event(const History<D>& h, auto call) {
  for (std::size_t i = 0; i < h.events.size(); ++i) call(i + 1, h.events[i]);
}

struct OneActiveKeyPerFeature {
  static constexpr PropertyInfo info{
      .id = "OneActiveKeyPerFeature",
      .clauses = {"KEY-03"_clause, "EXP-01"_clause},
      .statement = "No two time-based keys that are active on a unit grant the same feature.",
      .kind = PropertyKind::invariant,
      .scope = {Shape::alone, several_keys, {}, 1, anything.without(only(Factor::contact))}};

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
      .scope = {Shape::alone, several_keys, {}, 1, anything.without(only(Factor::contact))}};

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
        if (k != event.key && keys[k].is_evaluation() &&
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

/// Whether a step used up another key that shares a feature with this one. This key may then have
/// taken its place and been used up, too.
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
          "A time-based key loses no days while it is inactive, unless it takes over from an "
          "expired "
          "key.",
      .kind = PropertyKind::invariant,
      .scope = {
          Shape::alone, several_keys, {}, 1, anything.without(Factor::contact | Factor::entry)}};

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
      .scope = {Shape::alone,
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

/// Whether some installed key for a feature is not used up.
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
      .scope = {Shape::alone, two_keys, {}, 1}};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    Judgement<D> j;
    const auto t = system.trace(h);
    auto ever = D::truth_of(false);
    const auto next = j.claim("EXP-01"_clause, "a key of the feature is active, if any is left");
    for_each_event(h, [&](std::size_t step, const Event<D>& event) {
      if (!takes_time(event.kind)) return;
      for (std::size_t k = 0; k < h.units[0].keys.size(); ++k) {
        const Feature f = h.units[0].keys[k].grants[0].feature;
        const Account<D>&before = t.at(step - 1, 0).accounts[k], &now = t.at(step, 0).accounts[k];
        const auto expired = before.live() && now.left == no_days<D>();
        ever = ever || expired;
        j.expect(next,
                 implies(expired && some_usable(h, t, step, f), has_live_key(h, t, step, 0, f)));
      }
    });
    j.given("an active key is used up", ever);
    return j;
  }
};

}  // namespace asa
