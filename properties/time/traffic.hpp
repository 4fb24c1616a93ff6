#pragma once

#include "properties/time/upgrade.hpp"

#include <initializer_list>

/// Which unit of a pair carries traffic, whatever happens to the pair: UPG-02.
namespace asa {

/// Events that may change which unit carries traffic.
inline constexpr Factors traffic_events = new_keys | Factor::upgrade;

inline constexpr std::initializer_list<std::size_t> both_units{0, 1};

/// Calls `call` with the pair under each mixture of permanent keys in force and on order.
template <ValueDomain D>
void for_each_mixture(const History<D>& h, auto call) {
  for (const bool first : {false, true})
    for (const bool second : {false, true}) {
      Situation<D> s = situation_of(h, first);
      s.units[1] = second ? h.units[1].on_order : h.units[1].unit;
      call(s);
    }
}

/// Whether the pair forms with every mixture of its permanent keys.
template <ValueDomain D, System<D> S>
typename D::truth always_forms(const S& system, const History<D>& h) {
  auto forms = D::truth_of(true);
  for_each_mixture(h, [&](const auto& s) { forms = forms && system.refusals(s).forms(); });
  return forms;
}

/// Whether the pair forms with no mixture of its permanent keys.
template <ValueDomain D, System<D> S>
typename D::truth never_forms(const S& system, const History<D>& h) {
  auto forms = D::truth_of(false);
  for_each_mixture(h, [&](const auto& s) { forms = forms || system.refusals(s).forms(); });
  return !forms;
}

inline constexpr std::string_view it_always_forms =
    "the pair forms, whichever of its permanent keys its units run on";

struct OneUnitOfAPairCarriesTraffic {
  static constexpr PropertyInfo info{
      .id = "OneUnitOfAPairCarriesTraffic",
      .clauses = {"UPG-02"_clause},
      .statement =
          "While the units of a pair that forms are in contact, exactly one of them carries "
          "traffic, whatever happens.",
      .kind = PropertyKind::invariant,
      .scope = {Shape::pair, traffic_events, "RD-ROLL"_reading, 1, meanwhile}};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    Judgement<D> j;
    using enum EventKind;
    j.given(it_always_forms, always_forms(system, h));
    const auto one = j.claim("UPG-02"_clause, "exactly one unit is active");
    const auto t =
        system.trace(followed_by(h, {{switch_over, 1}, {reload, 1}, {reload, 0}, {together, 0}}));
    for (std::size_t step = 0; step < t.steps(); ++step)
      if (!t.group(step).apart) j.expect(one, !iff(t.at(step, 0).carries, t.at(step, 1).carries));
    return j;
  }
};

struct ReloadedUnitIsStandby {
  static constexpr PropertyInfo info{
      .id = "ReloadedUnitIsStandby",
      .clauses = {"UPG-02"_clause},
      .statement =
          "In a pair that forms and is in contact, the active unit comes back as standby of its "
          "mate after it reloads or is shut down, whatever happened before.",
      .kind = PropertyKind::postcondition,
      .scope = {Shape::pair, traffic_events, {}, 1, meanwhile}};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    Judgement<D> j;
    using enum EventKind;
    j.given(it_always_forms, always_forms(system, h));
    const auto mate = j.claim("UPG-02"_clause, "its mate is active, and it is not");
    for (const std::size_t unit : both_units) {
      const auto t = system.trace(followed_by(h, {{together, 0},
                                                  {switch_over, unit},
                                                  {reload, unit},
                                                  {switch_over, unit},
                                                  {shut_down, unit}}));
      for (const std::size_t step : {t.steps() - 3, t.steps() - 1})
        j.expect(mate, t.at(step, 1 - unit).carries && !t.at(step, unit).carries);
    }
    return j;
  }
};

/// The first unit alone, with the events on it.
template <ValueDomain D>
History<D> first_alone(const History<D>& h) {
  History<D> alone = with_steps(h, {});
  alone.units.resize(1);
  for (const Event<D>& event : h.events)
    if (event.unit == 0 && event.kind != EventKind::apart) alone.events.push_back(event);
  return alone;
}

struct OnlyAPairHandsOverTraffic {
  static constexpr PropertyInfo info{
      .id = "OnlyAPairHandsOverTraffic",
      .clauses = {"UPG-02"_clause},
      .statement =
          "A unit alone, and every unit of a cluster, carries traffic, and none can be made the "
          "active one, whatever happens.",
      .kind = PropertyKind::invariant,
      .scope = {Shape::pair, traffic_events, {}, 1, only(Factor::clock)}};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    Judgement<D> j;
    using enum EventKind;
    const auto carries = j.claim("UPG-02"_clause, "every unit carries traffic");
    const auto none = j.claim("UPG-02"_clause, "none is made the active one");
    History<D> cluster = h;
    cluster.topology = Topology::cluster;
    for (const History<D>& no_pair : {first_alone(h), cluster}) {
      const History<D> plan = followed_by(no_pair, {{switch_over, 0}, {reload, 0}, {shut_down, 0}});
      const auto t = system.trace(plan);
      for (std::size_t step = 1; step < t.steps(); ++step) {
        for (std::size_t u = 0; u < t.units(); ++u) j.expect(carries, t.at(step, u).carries);
        if (plan.events[step - 1].kind == switch_over) j.expect(none, !t.group(step).accepted);
      }
    }
    return j;
  }
};

/// The pair with an all-zero key on its first unit, now and on order.
template <ValueDomain D>
History<D> with_a_zero_key(const History<D>& h) {
  History<D> refused = h;
  refused.units[0].unit.zero_key = D::truth_of(true);
  refused.units[0].on_order.zero_key = D::truth_of(true);
  return refused;
}

struct WithoutFailoverEachUnitIsForItself {
  static constexpr PropertyInfo info{
      .id = "WithoutFailoverEachUnitIsForItself",
      .clauses = {"UPG-02"_clause},
      .statement =
          "Where failover is off, because the pair does not form or contact is lost, a unit that "
          "reloads or is shut down comes up active, and its mate stays what it was.",
      .kind = PropertyKind::postcondition,
      .scope = {Shape::pair, traffic_events, {}, 1, Factor::clock | Factor::old_software}};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    Judgement<D> j;
    using enum EventKind;
    const auto up = j.claim("UPG-02"_clause, "it comes up active");
    const auto stays = j.claim("UPG-02"_clause, "its mate is active exactly where it was before");
    const auto check = [&](const History<D>& plan, const typename D::truth& off) {
      const auto t = system.trace(plan);
      for (std::size_t step = t.steps() - 4; step < t.steps(); ++step) {
        const std::size_t unit = plan.events[step - 1].unit, mate = 1 - unit;
        j.expect(up, implies(off, t.at(step, unit).carries));
        j.expect(stays, implies(off, iff(t.at(step, mate).carries, t.at(step - 1, mate).carries)));
      }
    };
    const History<D> refused = with_a_zero_key(h);
    check(followed_by(h, {{apart, 0}, {reload, 0}, {shut_down, 0}, {shut_down, 1}, {reload, 1}}),
          D::truth_of(true));
    check(followed_by(refused,
                      {{together, 0}, {reload, 0}, {shut_down, 0}, {shut_down, 1}, {reload, 1}}),
          never_forms(system, refused));
    return j;
  }
};

struct TheFirstIsActiveWhenUnitsMeet {
  static constexpr PropertyInfo info{
      .id = "TheFirstIsActiveWhenUnitsMeet",
      .clauses = {"UPG-02"_clause},
      .statement =
          "If both units of a pair carried traffic while apart, only the primary does once they "
          "meet, whatever happened before.",
      .kind = PropertyKind::postcondition,
      .scope = {Shape::pair, traffic_events, {}, 1, only(Factor::clock)}};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    Judgement<D> j;
    using enum EventKind;
    j.given(it_always_forms, always_forms(system, h));
    const auto t =
        system.trace(followed_by(h, {{apart, 0}, {reload, 0}, {reload, 1}, {together, 0}}));
    j.expect("UPG-02"_clause, "the primary is active, and the secondary is not",
             t.last(0).carries && !t.last(1).carries);
    return j;
  }
};

struct LosingContactMovesNoTraffic {
  static constexpr PropertyInfo info{
      .id = "LosingContactMovesNoTraffic",
      .clauses = {"UPG-02"_clause},
      .statement =
          "The unit of a pair that alone is active stays so, and alone, while contact is lost and "
          "when it is found again.",
      .kind = PropertyKind::postcondition,
      .scope = {Shape::pair, traffic_events, {}, 1, meanwhile}};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    Judgement<D> j;
    using enum EventKind;
    j.given(it_always_forms, always_forms(system, h));
    const auto stays = j.claim("UPG-02"_clause, "it is active, and its mate is not");
    const auto t = system.trace(followed_by(h, {{together, 0},
                                                {switch_over, 0},
                                                {apart, 0},
                                                {together, 0},
                                                {switch_over, 1},
                                                {apart, 0},
                                                {together, 0}}));
    for (const std::size_t unit : both_units) {
      const std::size_t found = t.steps() - 4 + 3 * unit;
      for (const std::size_t step : {found - 1, found})
        j.expect(stays, t.at(step, unit).carries && !t.at(step, 1 - unit).carries);
    }
    return j;
  }
};

}  // namespace asa
