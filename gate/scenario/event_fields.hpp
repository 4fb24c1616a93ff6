#pragma once

#include "model/time/event.hpp"

#include <array>
#include <cstddef>
#include <string_view>

/// How events are written as JSON: what their writer and their reader share.
namespace asa::json_parts {

/// The names of the kinds of event, in their order.
inline constexpr std::array<std::string_view, event_kinds> event_names{
    "together",    "apart",      "shut down",           "activate",
    "deactivate",  "enter key",  "enter permanent key", "reload",
    "switch over", "move clock", "old software"};

/// The name of a kind of event, and which fields of an event it uses.
struct EventFields {
  EventKind kind;
  std::string_view name = event_names[static_cast<std::size_t>(kind)];
  bool unit = concerns_a_unit(kind);
  bool key = concerns_a_key(kind);
  bool parts = kind == EventKind::apart;
  bool days = has_days(kind);
};

constexpr EventFields fields_of(EventKind kind) { return {kind}; }

}  // namespace asa::json_parts
