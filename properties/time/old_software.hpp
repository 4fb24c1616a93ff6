#pragma once

#include "properties/time/upgrade.hpp"

/// What a downgrade to 8.2 or earlier costs: DWN-03, DWN-04.
namespace asa {

/// A key that comes to be active was activated after all that were active before.
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
