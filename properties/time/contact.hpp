#pragma once

#include "properties/cluster/requirements.hpp"
#include "properties/time/histories.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>

/// What losing contact costs: LOC-01 to LOC-08.
namespace asa {

inline constexpr Factors lost_contact = Factor::keys | Factor::contact;

/// Expects every unit inside the grace to run what it would run in contact.
template <ValueDomain D, System<D> S>
Judgement<D> grace_keeps_the_license(const S& system, const History<D>& h) {
  Judgement<D> j;
  const auto seen = system.trace(h), in_contact = system.trace(never_parted(h));
  j.given("contact was never lost for longer than the grace", never_beyond(h));
  const auto same = j.claim("LOC-01"_clause, "each unit runs what it would run in contact");
  for (std::size_t step = 0; step < seen.steps(); ++step)
    for (std::size_t u = 0; u < h.units.size(); ++u)
      expect_running(j, same, in_contact.at(step, u).running, seen.at(step, u).running);
  return j;
}

struct GraceKeepsTheCombinedLicense {
  static constexpr PropertyInfo info{
      .id = "GraceKeepsTheCombinedLicense",
      .clauses = {"LOC-01"_clause, "LOC-08"_clause},
      .statement =
          "Units that have lost contact for up to 30 days (fewer than 30, in the other reading) "
          "run what they would run in contact, whatever happens to them meanwhile.",
      .kind = PropertyKind::metamorphic,
      .scope = {Shape::pair, lost_contact | Factor::tiers, "RD-DAY30"_reading, 1, anything}};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    return grace_keeps_the_license(system, h);
  }
};

struct GraceKeepsTheClusterLicense {
  static constexpr PropertyInfo info{
      .id = "GraceKeepsTheClusterLicense",
      .clauses = {"LOC-01"_clause, "LOC-08"_clause},
      .statement =
          "The parts of a cluster that have lost contact run what the whole cluster would run, as "
          "long as the grace lasts, whatever happens to its members meanwhile.",
      .kind = PropertyKind::metamorphic,
      .scope = {Shape::cluster, lost_contact | Factor::parts, "RD-DAY30"_reading | "RD-MIX"_reading,
                1, anything},
      .concerns = has_clustering};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    return grace_keeps_the_license(system, h);
  }
};

/// Whether units that lost contact after a step stayed in the same parts until the end.
template <ValueDomain D>
constexpr bool parts_stay(const History<D>& h, std::size_t loss) {
  for (std::size_t i = loss; i + 1 < h.events.size(); ++i)
    if (h.events[i].parts != h.events[i + 1].parts) return false;
  return true;
}

/// Expects units beyond the grace at the end to be as if each part had been on its own since
/// contact was lost.
template <ValueDomain D, System<D> S>
Judgement<D> parts_are_by_themselves(const S& system, const History<D>& h) {
  Judgement<D> j;
  const auto seen = system.trace(h);
  const std::size_t loss = last_together(seen);
  const auto lost = duration(h, loss);
  j.given("contact is lost for longer than the grace",
          D::truth_of(loss + 1 < seen.steps()) && !inside_grace<D>(h.readings, lost));
  j.given("the parts stayed as they were", D::truth_of(parts_stay(h, loss)));
  const auto runs = j.claim("LOC-02"_clause, "each part runs what it would run by itself");
  const auto charged = j.claim("LOC-04"_clause, "each part has left what it would have by itself");
  j.expect(charged, seen.group(seen.steps() - 1).lost == lost);
  const Parts parts = h.events[h.events.size() - 1].parts;
  const auto after = system.trace(reunited(h));
  for (std::size_t u = 0; u < h.units.size(); ++u) {
    const auto in_part = [&](std::size_t other) { return parts.joins(u, other); };
    const auto alone = system.trace(by_themselves(h, seen, loss, in_part, lost));
    std::size_t place = 0;
    for (std::size_t other = 0; other < u; ++other) place += in_part(other) ? 1 : 0;
    expect_running(j, runs, alone.last(place).running, seen.last(u).running);
    j.expect(charged, alike(after.last(u).accounts, alone.last(place).accounts) &&
                          alike(seen.last(u).accounts, alone.last(place).accounts));
  }
  return j;
}

/// Adds events on one unit: its clock is moved, it reloads, it is off for a while, and one of its
/// keys is deactivated and activated.
template <ValueDomain D>
void add_events_of(History<D>& h, std::size_t unit) {
  using enum EventKind;
  for (const auto& [kind, days] : {std::pair{move_clock, Days{2}},
                                   {shut_down, Days{3}},
                                   {move_clock, Days{-3}},
                                   {reload, Days{0}},
                                   {deactivate, Days{0}},
                                   {activate, Days{0}}})
    h.events.push_back(event_on<D>(kind, unit, D::days_of(days)));
}

/// Expects events on a unit beyond the grace to have the same effect as on a standalone unit.
template <ValueDomain D, System<D> S>
void expect_own_events(Judgement<D>& j, const S& system, const History<D>& h) {
  const auto same = j.claim("LOC-04"_clause, "what befalls a unit is as if it were alone");
  const auto beyond = D::days_of(Days{31});
  const auto start = system.trace(h);
  for (std::size_t u = 0; u < h.units.size(); ++u) {
    History<D> pair = h;
    pair.events.resize(0);
    pair.events.push_back(event_on<D>(EventKind::apart, 0, beyond));
    pair.events[0].parts = Parts::all_alone();
    add_events_of(pair, u);
    const auto is_it = [&](std::size_t other) { return other == u; };
    History<D> alone = by_themselves(h, start, 0, is_it, beyond);
    add_events_of(alone, 0);
    const auto parted = system.trace(reunited(pair)), own = system.trace(alone);
    for (std::size_t step = 1; step < own.steps(); ++step) {
      j.expect(same, iff(parted.group(step).accepted, own.group(step).accepted));
      j.expect(same, run_the_same(parted.at(step, u).running, own.at(step, 0).running));
    }
    j.expect(same, alike(parted.last(u).accounts, own.last(0).accounts));
  }
}

struct BeyondTheGraceEachUnitIsByItself {
  static constexpr PropertyInfo info{
      .id = "BeyondTheGraceEachUnitIsByItself",
      .clauses = {"LOC-02"_clause, "LOC-04"_clause, "LOC-05"_clause, "LOC-06"_clause},
      .statement =
          "Units without contact for more than 30 days each run, and are each charged, as if they "
          "had been by themselves from the first day.",
      .kind = PropertyKind::metamorphic,
      .scope = {Shape::pair, lost_contact | Factor::tiers, "RD-DAY30"_reading, 1}};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    auto j = parts_are_by_themselves(system, h);
    expect_own_events(j, system, h);
    return j;
  }
};

struct BeyondTheGraceEachPartIsByItself {
  static constexpr PropertyInfo info{
      .id = "BeyondTheGraceEachPartIsByItself",
      .clauses = {"LOC-02"_clause, "LOC-04"_clause, "LOC-08"_clause},
      .statement =
          "The parts of a cluster that fell apart for more than 30 days each run, and are each "
          "charged, as clusters of their own.",
      .kind = PropertyKind::metamorphic,
      .scope = {Shape::cluster, lost_contact | Factor::parts, "RD-DAY30"_reading, 1},
      .concerns = has_clustering};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    return parts_are_by_themselves(system, h);
  }
};

/// How many days a unit's clock is ahead of the days that it was on.
template <ValueDomain D>
typename D::days clock_ahead(const History<D>& h, std::size_t unit) {
  auto ahead = no_days<D>();
  for (const Event<D>& event : h.events)
    if ((event.kind == EventKind::move_clock || event.kind == EventKind::shut_down) &&
        event.unit == unit)
      ahead = ahead + event.days;
  return ahead;
}

struct ReunionInsideTheGraceIsAsTogether {
  static constexpr PropertyInfo info{
      .id = "ReunionInsideTheGraceIsAsTogether",
      .clauses = {"LOC-03"_clause, "LOC-08"_clause},
      .statement =
          "Units that meet again inside the grace are charged as if they had been together all the "
          "time, however often they part, and whatever happened to them meanwhile.",
      .kind = PropertyKind::metamorphic,
      .scope = {Shape::pair, lost_contact | Factor::tiers, "RD-DAY30"_reading, 1, anything}};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    Judgement<D> j;
    j.given("contact was never lost for longer than the grace", never_beyond(h));
    j.expect("LOC-03"_clause, "all units have left what they would have in contact",
             end_alike(system.trace(reunited(h)), system.trace(reunited(never_parted(h)))));
    return j;
  }
};

/// A history in which the secondary is off for a while, its clock is moved, and a key is entered on
/// it. At the end, its clock is set back only so far that no key from the start expires.
template <ValueDomain D>
History<D> with_a_key_entered(const History<D>& h) {
  using enum EventKind;
  const auto on_it = [](EventKind kind, std::int32_t days) {
    return event_on<D>(kind, 1, D::days_of(Days{days}));
  };
  History<D> plan = with_steps(h, {});
  plan.events.push_back(on_it(shut_down, 3));
  for (const Event<D>& event : h.events) plan.events.push_back(event);
  for (const Event<D>& event : {on_it(move_clock, 2), on_it(enter_key, 7)})
    plan.events.push_back(event);
  plan = followed_by(plan, {{together, 0}, {reload, 1}});
  const auto back = no_days<D>() - clock_ahead(plan, 1);
  return followed_by(then(plan, event_on<D>(move_clock, 1, back)), {{reload, 1}});
}

struct AKeyEnteredApartIsAsInContact {
  static constexpr PropertyInfo info{
      .id = "AKeyEnteredApartIsAsInContact",
      .clauses = {"LOC-03"_clause, "STK-01"_clause, "TMR-05"_clause},
      .statement =
          "A key that is entered on a secondary while contact is lost inside the grace stands, "
          "when "
          "contact is found again, as if it had never been lost, and so does what is known of its "
          "clock.",
      .kind = PropertyKind::metamorphic,
      .scope = {Shape::pair, lost_contact, "RD-DAY30"_reading, 1,
                Factor::activation | Factor::entry | Factor::clock | Factor::second_key}};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    Judgement<D> j;
    j.given("contact was never lost for longer than the grace", never_beyond(h));
    const History<D> plan = with_a_key_entered(h);
    const auto seen = system.trace(plan), in_contact = system.trace(never_parted(plan));
    const auto same = j.claim("LOC-03"_clause, "all units have left what they would in contact");
    for (std::size_t step = h.events.size() + 4; step < seen.steps(); ++step)
      j.expect(same, alike_at(seen, in_contact, step));
    return j;
  }
};

/// The same parts with different numbers: every second one from 8 on, the others from 0 on.
constexpr Parts renumbered(const Parts& parts) {
  Parts other;
  for (std::size_t u = 0; u < max_units; ++u) {
    const std::size_t next = (parts.of(u) + 1) % max_units;
    other = other.with(u, next % 2 * 8 + next / 2);
  }
  return other;
}

/// The parts with one unit moved to its own part. Each part has the number of its first unit.
constexpr Parts with_a_part_for(const Parts& parts, std::size_t unit) {
  Parts other;
  for (std::size_t u = 0; u < max_units; ++u) {
    std::size_t first = 0;
    while (first < u && (first == unit || !parts.joins(first, u))) ++first;
    other = other.with(u, u == unit ? unit : first);
  }
  return other;
}

/// An event in which the group splits into these parts.
template <ValueDomain D>
Event<D> apart_in(const Parts& parts, const typename D::days& days) {
  Event<D> event = event_on<D>(EventKind::apart, 0, days);
  event.parts = parts;
  return event;
}

struct ShutdownWhileApartIsAPartOfItsOwn {
  static constexpr PropertyInfo info{
      .id = "ShutdownWhileApartIsAPartOfItsOwn",
      .clauses = {"LOC-02"_clause, "LOC-04"_clause, "TMR-03"_clause},
      .statement =
          "A member of a cluster that has fallen into parts is, while it is shut down, a part of "
          "its own, and belongs to its part again when it has booted, however parts are numbered.",
      .kind = PropertyKind::metamorphic,
      .scope = {Shape::cluster,
                lost_contact | Factor::parts | Factor::change,
                {},
                0,
                Factor::entry | Factor::activation},
      .concerns = has_clustering};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    Judgement<D> j;
    const Parts& parts = h.change.parts;
    const auto& days = h.change.days;
    const auto some = D::days_of(Days{1});
    j.given("contact is lost", D::truth_of(h.change.kind == EventKind::apart));
    const auto same = j.claim("LOC-04"_clause, "all units are as if it had been apart");
    for (std::size_t u = 0; u < std::min<std::size_t>(h.units.size(), 3); ++u) {
      const auto own = apart_in<D>(with_a_part_for(parts, u), days);
      const auto lost =
          then(then(then(h, apart_in<D>(parts, some)), own), apart_in<D>(parts, no_days<D>()));
      const auto expected = system.trace(lost);
      for (const Parts& numbered : {parts, renumbered(parts)}) {
        const auto off = event_on<D>(EventKind::shut_down, u, days);
        j.expect(same, end_alike(system.trace(then(then(h, apart_in<D>(numbered, some)), off)),
                                 expected));
      }
    }
    return j;
  }
};

struct LosingContactNeverAddsALicense {
  static constexpr PropertyInfo info{
      .id = "LosingContactNeverAddsALicense",
      .clauses = {"LOC-01"_clause, "LOC-02"_clause, "LOC-06"_clause},
      .statement = "No unit ever runs more of anything that merges for having lost contact.",
      .kind = PropertyKind::metamorphic,
      .scope = {Shape::pair, lost_contact | Factor::tiers, "RD-DAY30"_reading, 1}};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    Judgement<D> j;
    const auto seen = system.trace(h), in_contact = system.trace(never_parted(h));
    const auto no_more = j.claim("LOC-02"_clause, "it runs no more than it would in contact");
    for (std::size_t step = 0; step < seen.steps(); ++step)
      for (std::size_t u = 0; u < h.units.size(); ++u)
        j.expect(no_more, runs_no_more(seen.at(step, u).running, in_contact.at(step, u).running));
    return j;
  }
};

}  // namespace asa
