#pragma once

#include "model/time/event.hpp"

#include <algorithm>
#include <array>
#include <string_view>

/// The words of events; what follows each of them is written as one letter an argument.
namespace asa::timeline {

enum class Argument : char {
  duration = 'D',
  unit = 'U',
  key = 'K',
  parts = 'P',
  shift = 'S',  ///< a duration with a sign
};

struct EventForm {
  EventKind kind;
  std::string_view word;
  std::string_view arguments;  ///< a key and parts may be of several words, no other is
};

inline constexpr std::array event_forms{
    EventForm{EventKind::together, "together", "D"},
    EventForm{EventKind::apart, "apart", "D"},
    EventForm{EventKind::apart, "split", "PD"},
    EventForm{EventKind::shut_down, "shutdown", "UD"},
    EventForm{EventKind::activate, "activate", "UK"},
    EventForm{EventKind::deactivate, "deactivate", "UK"},
    EventForm{EventKind::enter_key, "enter", "UKD"},
    EventForm{EventKind::enter_permanent, "permanent", "U"},
    EventForm{EventKind::reload, "reload", "U"},
    EventForm{EventKind::switch_over, "switch", "U"},
    EventForm{EventKind::move_clock, "clock", "US"},
    EventForm{EventKind::old_software, "old-software", "U"},
};
static_assert(event_forms.size() == event_kinds + 1, "two forms for apart, one for any other");

}  // namespace asa::timeline
