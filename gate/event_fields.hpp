#pragma once

#include "model/time/event.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

/// How events are written as JSON: what their writer and their reader share.
namespace asa::json_parts {

/// The name of a kind of event, and which fields of an event it uses.
struct EventFields {
  EventKind kind;
  std::string_view name;
  bool unit = false;
  bool key = false;
  bool parts = false;
  bool days = false;
};

/// In the order of the kinds.
inline constexpr std::array<EventFields, event_kinds> event_fields{{
    {.kind = EventKind::together, .name = "together", .days = true},
    {.kind = EventKind::apart, .name = "apart", .parts = true, .days = true},
    {.kind = EventKind::shut_down, .name = "shut down", .unit = true, .days = true},
    {.kind = EventKind::activate, .name = "activate", .unit = true, .key = true},
    {.kind = EventKind::deactivate, .name = "deactivate", .unit = true, .key = true},
    {.kind = EventKind::enter_key, .name = "enter key", .unit = true, .key = true, .days = true},
    {.kind = EventKind::enter_permanent, .name = "enter permanent key", .unit = true},
    {.kind = EventKind::reload, .name = "reload", .unit = true},
    {.kind = EventKind::switch_over, .name = "switch over", .unit = true},
    {.kind = EventKind::move_clock, .name = "move clock", .unit = true, .days = true},
    {.kind = EventKind::old_software, .name = "old software", .unit = true},
}};

constexpr const EventFields& fields_of(EventKind kind) {
  return event_fields[static_cast<std::size_t>(kind)];
}

consteval bool in_order() {
  for (const EventFields& fields : event_fields)
    if (&fields != &fields_of(fields.kind)) return false;
  return true;
}
static_assert(in_order());

/// The longest duration that is read: sums of such are safe.
inline constexpr std::int64_t day_limit = 0xffff'ffff;

}  // namespace asa::json_parts
