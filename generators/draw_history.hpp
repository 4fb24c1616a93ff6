#pragma once

#include "generators/draw_keys.hpp"
#include "generators/draw_situation.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace asa {

/// A kind of event, and the scope factors that allow it, each on its own.
struct DrawnKind {
  EventKind kind;
  Factors allowing;
};

/// All kinds of event, the simplest first.
inline constexpr std::array drawn_kinds{
    DrawnKind{EventKind::together, Factors{}},
    DrawnKind{EventKind::apart, only(Factor::contact)},
    DrawnKind{EventKind::activate, only(Factor::activation)},
    DrawnKind{EventKind::deactivate, only(Factor::activation)},
    DrawnKind{EventKind::enter_key, only(Factor::entry)},
    DrawnKind{EventKind::enter_permanent, only(Factor::upgrade)},
    DrawnKind{EventKind::switch_over, only(Factor::upgrade)},
    DrawnKind{EventKind::reload, Factor::upgrade | Factor::clock},
    DrawnKind{EventKind::move_clock, only(Factor::clock)},
    DrawnKind{EventKind::shut_down, only(Factor::clock)},
    DrawnKind{EventKind::old_software, only(Factor::old_software)},
};
static_assert(drawn_kinds.size() == event_kinds, "a kind of event is never drawn");

/// The kinds of event that the factors of a scope allow, the simplest first.
class DrawnKinds {
 public:
  explicit DrawnKinds(Factors factors) {
    for (const DrawnKind& drawn : drawn_kinds)
      if (drawn.allowing == Factors{} || factors.without(drawn.allowing) != factors)
        kinds_.push_back(drawn.kind);
  }
  std::size_t size() const { return kinds_.size(); }
  EventKind operator[](std::size_t i) const { return kinds_[i]; }
  bool has(EventKind kind) const {
    return std::find(kinds_.begin(), kinds_.end(), kind) != kinds_.end();
  }

 private:
  InlineVector<EventKind, event_kinds> kinds_{};
};

/// Every unit alone if the mask is 0; else two parts, with the units whose bit is set apart from
/// the master.
constexpr Parts parts_of(std::size_t mask, std::size_t units) {
  Parts parts;
  for (std::size_t u = 1; u < units; ++u)
    parts = parts.with(u, mask == 0 ? u : mask >> (u - 1) & 1u);
  return parts;
}

/// An event, always four choices long, so that shrinking can remove events from a history. A clock
/// moves forward or back.
template <Source S, class D = typename S::domain>
Event<D> draw_event(S& source, const Scope& scope, const DrawnKinds& kinds,
                    const History<D>& history) {
  Event<D> event;
  event.kind = kinds[source.pick(kinds.size(), 2)];
  const std::size_t size = history.units.size();
  event.unit = static_cast<std::uint8_t>(source.pick(concerns_a_unit(event.kind) ? size : 1, 1));
  const KeyedUnit<D>& unit = history.units[event.unit];
  const bool parted = event.kind == EventKind::apart && scope.factors.has(Factor::parts);
  const bool moved = event.kind == EventKind::move_clock;
  const std::size_t ways = parted ? std::size_t{1} << (size - 1) : moved ? 2 : 1;
  const std::size_t detail = source.pick(concerns_a_key(event.kind) ? unit.keys.size() : ways, 1);
  if (concerns_a_key(event.kind)) event.key = static_cast<std::uint8_t>(detail);
  if (event.kind == EventKind::apart) event.parts = parts_of(detail, size);
  if (has_days(event.kind))
    event.days = draw_days(source, scope,
                           unit.accounts.size() > 0 ? unit.accounts[0].left : D::days_of(grace));
  else
    source.pick(1, 1);
  if (moved && detail == 1) event.days = D::days_of(Days{0}) - event.days;
  return event;
}

/// The number of events; long histories are rare.
template <Source S>
std::size_t draw_event_count(S& source, const Scope& scope) {
  constexpr std::int32_t usual = 8;
  const bool long_one = scope.events > usual && source.pick(2, 31) == 1;
  return source.size(static_cast<std::size_t>(min(1, scope.events)),
                     static_cast<std::size_t>(long_one ? scope.events : min(scope.events, usual)),
                     {});
}

/// The number of units. A cluster has up to three or, rarely, as many as the platform allows.
template <Source S>
std::size_t draw_unit_count(S& source, const PlatformEntry& p, const Scope& scope) {
  if (scope.shape == Shape::alone) return 1;
  if (scope.shape == Shape::pair) return 2;
  const bool limited = p.rules.clusters;
  const std::size_t most =
      limited ? static_cast<std::size_t>(p.rules.cluster_units_from_92) : max_units;
  const bool large = scope.factors.has(Factor::size) && source.pick(2, 31) == 1;
  return source.size(2, large ? most : std::min<std::size_t>(most, 3), {});
}

/// A history of the plan; the same choices give the same history. The number of events is drawn
/// before the units and the events themselves, so shrinking prefers fewer events.
template <Source S, class D = typename S::domain>
void draw_history(S& source, const Plan& plan, History<D>& h) {
  const Scope& scope = plan.scope;
  const PlatformEntry& p = plan.platform ? *plan.platform : synthetic_entry(scope);
  const Platform<D> rules = plan.platform ? in_domain<D>(p.rules) : draw_rules(source, scope);
  h.readings = draw_readings(source, plan);
  h.topology = scope.shape == Shape::cluster ? Topology::cluster : Topology::failover_pair;
  const Offer<D> offer{p, rules, scope, GrantedFeatures(p, scope)};
  const DrawnKinds kinds(scope.factors);
  const std::size_t size = draw_unit_count(source, p, scope);
  const std::size_t events = draw_event_count(source, scope);
  while (h.units.size() < size)
    h.units.push_back(draw_keyed_unit(source, offer, h.units.size() == 0 ? nullptr : &h.units[0]));
  while (h.events.size() < events) h.events.push_back(draw_event(source, scope, kinds, h));
  if (!scope.factors.has(Factor::change)) return;
  h.place = source.pick(std::max<std::size_t>(events, 1), 1);
  h.change = draw_event(source, scope, kinds, h);
}

}  // namespace asa
