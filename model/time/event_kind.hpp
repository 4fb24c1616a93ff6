#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace asa {

/// What happens to a unit, a pair or a cluster.
enum class EventKind : std::uint8_t {
  together,
  apart,
  shut_down,
  activate,
  deactivate,
  enter_key,
  enter_permanent,
  reload,
  switch_over,
  move_clock,
  old_software,
};

/// What the days of an event mean.
enum class EventDays : std::uint8_t {
  none,
  pass,   ///< how long the event takes
  term,   ///< the term of a key
  shift,  ///< how far a clock is moved; negative means back
};

/// Which fields of an event a kind uses.
struct EventUses {
  bool unit = false;
  bool key = false;
  bool parts = false;
  EventDays days = EventDays::none;
};

/// A word of the command line, which the event's arguments follow, and what it means.
struct EventWord {
  std::string_view word{};
  std::string_view help{};
};

/// The facts about a kind of event, and its names.
struct EventEntry {
  EventUses uses{};
  std::string_view name{};  ///< in JSON
  EventWord text{};
  std::string_view coverage{};  ///< the coverage factor that tells whether it happens
  EventWord all_alone{};        ///< the word for no contact at all, without parts
};

/// The row of a kind; a kind without one does not compile (-Wswitch). Group::apply implements the
/// event; generators/draw_history.hpp names the scope factor that draws it.
constexpr EventEntry row_of(EventKind kind) {
  using enum EventKind;
  using enum EventDays;
  constexpr EventUses days{.days = pass}, parts{.parts = true, .days = pass}, unit{.unit = true},
      unit_days{.unit = true, .days = pass}, unit_shift{.unit = true, .days = shift},
      key{.unit = true, .key = true}, key_term{.unit = true, .key = true, .days = term};
  constexpr EventWord alone{"apart", "every unit is alone"};
  switch (kind) {
    case together: return {days, "together", {"together", "all units are in contact"}, "contact"};
    case apart:
      return {parts, "apart", {"split", "only units of one part are in contact"}, "contact", alone};
    case shut_down:
      return {unit_days, "shut down", {"shutdown", "it is off, then it boots"}, "shutdown"};
    case activate:
      return {key, "activate", {"activate", "a time-based key is activated"}, "keys are"};
    case deactivate:
      return {key, "deactivate", {"deactivate", "a time-based key is deactivated"}, "keys are"};
    case enter_key:
      return {
          key_term, "enter key", {"enter", "such a key is entered, with that term"}, "key entered"};
    case enter_permanent:
      return {unit,
              "enter permanent key",
              {"permanent", "its permanent key is entered once more"},
              "permanent key entered"};
    case reload: return {unit, "reload", {"reload", "it is reloaded"}, "reload"};
    case switch_over:
      return {unit, "switch over", {"switch", "it becomes the active one"}, "switching over"};
    case move_clock: return {unit_shift, "move clock", {"clock", "its clock is moved"}, "clocks"};
    case old_software:
      return {unit,
              "old software",
              {"old-software", "it is downgraded to 8.2 or earlier"},
              "downgrade"};
  }
  return {};
}

inline constexpr std::size_t event_kinds = [] {
  std::size_t kinds = 0;
  while (!row_of(static_cast<EventKind>(kinds)).name.empty()) ++kinds;
  return kinds;
}();

/// All rows, in enum order.
inline constexpr std::array<EventEntry, event_kinds> event_rows = [] {
  std::array<EventEntry, event_kinds> rows;
  for (std::size_t i = 0; i < event_kinds; ++i) rows[i] = row_of(static_cast<EventKind>(i));
  return rows;
}();

constexpr const EventEntry& entry(EventKind kind) {
  return event_rows[static_cast<std::size_t>(kind)];
}

constexpr bool takes_time(EventKind kind) { return entry(kind).uses.days == EventDays::pass; }
constexpr bool concerns_a_unit(EventKind kind) { return entry(kind).uses.unit; }
constexpr bool concerns_a_key(EventKind kind) { return entry(kind).uses.key; }
constexpr bool has_days(EventKind kind) { return entry(kind).uses.days != EventDays::none; }

}  // namespace asa
