#pragma once

#include "model/time/history.hpp"
#include "model/time/trace.hpp"
#include "properties/property.hpp"

#include <array>
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <utility>

/// Questions that properties ask about histories, and the histories that they compare. They do not
/// use the helpers of the rules, because a fault in a helper would then hide itself.
namespace asa {

/// Everything that may happen to the keys of a unit.
inline constexpr Factors any_keys = Factor::keys | Factor::tiers | Factor::second_key |
                                    Factor::evaluation | Factor::activation | Factor::entry |
                                    Factor::permanent;
/// Everything that may happen to units in a history.
inline constexpr Factors anything =
    any_keys | Factor::contact | Factor::clock | Factor::upgrade | Factor::old_software;

template <ValueDomain D>
constexpr typename D::days no_days() {
  return D::days_of(Days{0});
}

/// `days` minus `some`, but at least 0.
template <ValueDomain D>
constexpr typename D::days less(const typename D::days& days, const typename D::days& some) {
  return max(days - some, no_days<D>());
}

/// The first feature of the first unit's first key.
template <ValueDomain D>
constexpr Feature first_feature(const History<D>& h) {
  return h.units[0].keys[0].grants[0].feature;
}

/// A flag of the unit's platform other than those that `is_granted` knows; empty if there is none.
template <ValueDomain D>
constexpr std::optional<Feature> another_flag(const Unit<D>& unit, auto is_granted) {
  for (const FeatureEntry& f : features)
    if (f.kind == Kind::flag && unit.platform.offers(f.feature) && !is_granted(f.feature))
      return f.feature;
  return {};
}

/// Calls `call` once with each feature that some key grants.
template <ValueDomain D>
constexpr void for_each_granted(const History<D>& h, auto call) {
  std::array<bool, feature_count> seen{};
  for (const KeyedUnit<D>& unit : h.units)
    for (const TimeBasedKey<D>& key : unit.keys)
      for (const Grant<D>& grant : key.grants)
        if (!std::exchange(seen[index_of(grant.feature)], true)) call(grant.feature);
}

/// Calls `call` with each key of a unit that grants a feature.
template <ValueDomain D>
constexpr void for_each_key(const KeyedUnit<D>& unit, Feature f, auto call) {
  for (std::size_t k = 0; k < unit.keys.size(); ++k)
    if (unit.keys[k].grants_any(f)) call(k);
}

/// Whether a unit has a live key of a feature.
template <ValueDomain D>
typename D::truth has_live_key(const History<D>& h, const Trace<D>& t, std::size_t step,
                               std::size_t unit, Feature f) {
  auto live = D::truth_of(false);
  for_each_key(h.units[unit], f,
               [&](std::size_t k) { live = live || t.at(step, unit).accounts[k].live(); });
  return live;
}

/// The days that all keys of a feature have left on a unit.
template <ValueDomain D>
typename D::days left_on(const History<D>& h, const Trace<D>& t, std::size_t step, std::size_t unit,
                         Feature f) {
  auto left = no_days<D>();
  for_each_key(h.units[unit], f,
               [&](std::size_t k) { left = left + t.at(step, unit).accounts[k].left; });
  return left;
}

/// The days that all keys of a feature have left on all units.
template <ValueDomain D>
typename D::days left_in_all(const History<D>& h, const Trace<D>& t, std::size_t step, Feature f) {
  auto left = no_days<D>();
  for (std::size_t u = 0; u < h.units.size(); ++u) left = left + left_on(h, t, step, u, f);
  return left;
}

/// The total duration of the events from one step on.
template <ValueDomain D>
constexpr typename D::days duration(const History<D>& h, std::size_t from = 0) {
  auto sum = no_days<D>();
  for (std::size_t i = from; i < h.events.size(); ++i)
    if (takes_time(h.events[i].kind)) sum = sum + h.events[i].days;
  return sum;
}

/// Whether a loss of contact this long is inside the grace: up to 30 days, or 29 in the other
/// reading.
template <ValueDomain D>
constexpr typename D::truth inside_grace(const Readings& readings, const typename D::days& lost) {
  const bool inside = readings.day_30 == Day30Reading::inside_the_grace;
  return lost <= D::days_of(inside ? Days{30} : Days{29});
}

/// Whether contact was never lost for longer than the grace. A unit that is off has no contact.
template <ValueDomain D>
typename D::truth never_beyond(const History<D>& h) {
  auto never = D::truth_of(true);
  auto lost = no_days<D>();
  bool apart = false;
  for (const Event<D>& event : h.events) {
    if (event.kind == EventKind::together || event.kind == EventKind::apart)
      apart = event.kind == EventKind::apart;
    if (!apart) lost = no_days<D>();
    if (event.kind == EventKind::apart || event.kind == EventKind::shut_down)
      lost = lost + event.days;
    never = never && inside_grace<D>(h.readings, lost);
  }
  return never;
}

/// The last step at which all units were in contact.
template <ValueDomain D>
std::size_t last_together(const Trace<D>& t) {
  std::size_t step = t.steps() - 1;
  while (t.group(step).apart) --step;
  return step;
}

template <ValueDomain D>
constexpr Event<D> together_for(const typename D::days& days) {
  Event<D> event;
  event.days = days;
  return event;
}

template <ValueDomain D>
constexpr Event<D> event_on(EventKind kind, std::size_t unit,
                            const typename D::days& days = no_days<D>()) {
  Event<D> event;
  event.kind = kind;
  event.unit = static_cast<std::uint8_t>(unit);
  event.days = days;
  return event;
}

/// The history with one more event.
template <ValueDomain D>
constexpr History<D> then(const History<D>& h, const Event<D>& event) {
  History<D> longer = h;
  longer.events.push_back(event);
  return longer;
}

/// Kinds of event and their units, without days.
using Steps = std::initializer_list<std::pair<EventKind, std::size_t>>;

/// The event of a step; if it is a loss of contact, every unit is alone.
template <ValueDomain D>
constexpr Event<D> step_of(EventKind kind, std::size_t unit) {
  Event<D> event = event_on<D>(kind, unit);
  if (kind == EventKind::apart) event.parts = Parts::all_alone();
  return event;
}

/// The history with these steps after it.
template <ValueDomain D>
History<D> followed_by(const History<D>& h, Steps steps) {
  History<D> longer = h;
  for (const auto& [kind, unit] : steps) longer.events.push_back(step_of<D>(kind, unit));
  return longer;
}

/// The history with these steps in place of its events.
template <ValueDomain D>
History<D> with_steps(const History<D>& h, Steps steps) {
  History<D> plan = h;
  plan.events.resize(0);
  return followed_by(plan, steps);
}

/// Whether an event changes neither the units' permanent keys nor which units are active: time
/// passes, contact is lost, a time-based key changes, or a clock is moved.
constexpr bool is_incident(EventKind kind) {
  return kind == EventKind::together || kind == EventKind::apart || kind == EventKind::move_clock ||
         concerns_a_key(kind);
}

/// Adds the event of a history at a turn if it is an incident. If contact is lost, it is restored.
template <ValueDomain D>
void add_incident(History<D>& plan, const History<D>& h, std::size_t turn) {
  if (h.events.size() == 0) return;
  const Event<D>& event = h.events[turn % h.events.size()];
  if (!is_incident(event.kind)) return;
  plan.events.push_back(event);
  if (event.kind == EventKind::apart) plan.events.push_back(together_for<D>(no_days<D>()));
}

/// These steps, each after one of the history's incidents.
template <ValueDomain D>
History<D> amid(const History<D>& h, Steps steps) {
  History<D> plan = with_steps(h, {});
  std::size_t turn = 0;
  for (const auto& [kind, unit] : steps) {
    add_incident(plan, h, turn++);
    plan.events.push_back(step_of<D>(kind, unit));
  }
  return plan;
}

/// The incidents of a history.
template <ValueDomain D>
History<D> incidents_of(const History<D>& h) {
  History<D> rest = with_steps(h, {});
  for (const Event<D>& event : h.events)
    if (is_incident(event.kind)) rest.events.push_back(event);
  return rest;
}

/// The history with all units in contact at the end.
template <ValueDomain D>
constexpr History<D> reunited(const History<D>& h) {
  return then(h, together_for<D>(no_days<D>()));
}

/// The history with contact never lost.
template <ValueDomain D>
constexpr History<D> never_parted(const History<D>& h) {
  History<D> other = h;
  for (Event<D>& event : other.events)
    if (event.kind == EventKind::apart) event.kind = EventKind::together;
  return other;
}

/// Some of the units on their own for some days, with the keys as they were at a step.
template <ValueDomain D>
History<D> by_themselves(const History<D>& h, const Trace<D>& t, std::size_t step, auto is_member,
                         const typename D::days& days) {
  History<D> some = h;
  some.units.resize(0);
  for (std::size_t u = 0; u < h.units.size(); ++u)
    if (is_member(u)) {
      KeyedUnit<D> unit = h.units[u];
      unit.accounts = t.at(step, u).accounts;
      some.units.push_back(unit);
    }
  some.events.resize(0);
  some.events.push_back(together_for<D>(days));
  return some;
}

/// Whether two accounts are in the same state.
template <ValueDomain D>
constexpr typename D::truth alike(const Account<D>& a, const Account<D>& b) {
  return a.left == b.left && iff(a.live(), b.live()) && iff(a.installed, b.installed);
}

template <ValueDomain D>
constexpr typename D::truth alike(const Accounts<D>& a, const Accounts<D>& b) {
  auto same = D::truth_of(a.size() == b.size());
  for (std::size_t k = 0; k < a.size() && k < b.size(); ++k) same = same && alike(a[k], b[k]);
  return same;
}

/// Whether two running licenses are equal in every feature.
template <ValueDomain D>
constexpr typename D::truth run_the_same(const Values<D>& a, const Values<D>& b) {
  auto same = D::truth_of(true);
  for (std::size_t f = 0; f < feature_count; ++f) same = same && a.slots[f] == b.slots[f];
  return same;
}

/// Expects a running license, feature by feature.
template <ValueDomain D>
constexpr void expect_running(Judgement<D>& j, std::size_t claim, const Values<D>& expected,
                              const Values<D>& seen) {
  for (const FeatureEntry& f : features)
    j.expect_equal(claim, f.feature, expected[f.feature], seen[f.feature]);
}

/// Whether one running license has no more than another of any feature that merges.
template <ValueDomain D>
constexpr typename D::truth runs_no_more(const Values<D>& a, const Values<D>& b) {
  auto no_more = D::truth_of(true);
  for (const FeatureEntry& f : features)
    if (merges(f.kind)) no_more = no_more && a[f.feature] <= b[f.feature];
  return no_more;
}

/// Whether all units have the same accounts and running licenses at a step of two traces.
template <ValueDomain D>
typename D::truth alike_at(const Trace<D>& a, const Trace<D>& b, std::size_t step) {
  auto same = D::truth_of(true);
  for (std::size_t u = 0; u < a.units(); ++u)
    same = same && alike(a.at(step, u).accounts, b.at(step, u).accounts) &&
           run_the_same(a.at(step, u).running, b.at(step, u).running);
  return same;
}

/// Whether all units have the same accounts and running licenses at the end of two traces.
template <ValueDomain D>
typename D::truth end_alike(const Trace<D>& a, const Trace<D>& b) {
  auto same = D::truth_of(true);
  for (std::size_t u = 0; u < a.units(); ++u)
    same = same && alike(a.last(u).accounts, b.last(u).accounts) &&
           run_the_same(a.last(u).running, b.last(u).running);
  return same;
}

}  // namespace asa
