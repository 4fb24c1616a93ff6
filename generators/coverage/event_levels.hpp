#pragma once

#include "model/time/history.hpp"
#include "model/time/rules.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>

/// What happens in a history, as levels.
namespace asa::levels {

inline bool has_mates(const History<Scalar>& h) { return h.units.size() > 1; }
inline bool is_failover_pair(const History<Scalar>& h) {
  return h.topology == Topology::failover_pair && h.units.size() == 2;
}

/// Alone; a pair; a cluster of 2, 3, more.
inline std::size_t group(const History<Scalar>& h) {
  if (!has_mates(h)) return 0;
  return is_failover_pair(h) ? 1 : std::min<std::size_t>(h.units.size(), 4);
}

inline std::size_t event_count(const History<Scalar>& h) {
  const std::size_t events = h.events.size();
  return events == 0 ? 0 : events <= 4 ? 1 : events <= 8 ? 2 : 3;
}

template <EventKind kind>
std::size_t happens(const History<Scalar>& h) {
  const auto is = [](const Event<Scalar>& e) { return e.kind == kind; };
  return std::any_of(h.events.begin(), h.events.end(), is) ? 1 : 0;
}

/// Neither; one; the other; both.
template <EventKind one, EventKind other>
std::size_t either_happens(const History<Scalar>& h) {
  return happens<one>(h) + 2 * happens<other>(h);
}

/// The longest time without contact; nullopt if contact is kept. A unit that is shut down while
/// contact is lost adds to it.
inline std::optional<Days> longest_loss(const History<Scalar>& h) {
  std::optional<Days> longest, lost;
  for (const Event<Scalar>& e : h.events) {
    if (e.kind == EventKind::together) lost.reset();
    if (e.kind == EventKind::apart && !lost) lost = Days{0};
    if (lost && (e.kind == EventKind::apart || e.kind == EventKind::shut_down)) *lost += e.days;
    longest = std::max(longest, lost);
  }
  return longest;
}

/// Kept; lost within the grace; for exactly as long (RD-DAY30); beyond it (LOC-01, LOC-02).
inline std::size_t contact(const History<Scalar>& h) {
  const auto lost = has_mates(h) ? longest_loss(h) : std::nullopt;
  return !lost ? 0 : *lost < grace ? 1 : *lost == grace ? 2 : 3;
}

inline bool joins_several(const Parts& parts, std::size_t units) {
  for (std::size_t a = 0; a < units; ++a)
    for (std::size_t b = a + 1; b < units; ++b)
      if (parts.joins(a, b)) return true;
  return false;
}

/// Whether units that lost contact with others kept it with some.
inline std::size_t parts(const History<Scalar>& h) {
  for (const Event<Scalar>& e : h.events)
    if (e.kind == EventKind::apart && joins_several(e.parts, h.units.size())) return 1;
  return 0;
}

/// Clocks are not moved; forward; back; either way.
inline std::size_t clocks(const History<Scalar>& h) {
  std::size_t forward = 0, back = 0;
  for (const Event<Scalar>& e : h.events) {
    if (e.kind != EventKind::move_clock) continue;
    if (e.days > Days{0}) forward = 1;
    if (e.days < Days{0}) back = 2;
  }
  return forward + back;
}

inline std::size_t edition_reloads(const History<Scalar>& h) {
  return h.units[0].unit.platform.edition_reloads ? 1 : 0;
}

}  // namespace asa::levels
