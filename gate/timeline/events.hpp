#pragma once

#include "gate/terminal/input.hpp"
#include "gate/timeline/course.hpp"
#include "model/time/history.hpp"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

/// The text form of events: steps separated by ';', each a word and its arguments, as
/// grammar_text() lists them.
///
/// DURATION is 10w, 28d, 4w3d, 5w 1d, 5 weeks, 3 days, or a number of days, up to 2,147,483,647
/// days. UNIT is a number from 1 up, or primary, secondary, master, slave1 and so on; a single unit
/// is "unit". KEY is the number of the key on its unit, or part of the name of a feature that one
/// key of the unit grants. Words are not case-sensitive.
namespace asa::timeline {

/// Reads 1 to 64 events for the units and keys of the history, whose own events are ignored. An
/// error names the step, what is wrong with it, and what is possible.
Expected<Events<Scalar>> parse_events(std::string_view text, const History<Scalar>& history);

/// Events, and the changes of units that come with them.
struct Script {
  Events<Scalar> events{};
  std::vector<Change> changes{};
};

/// Reads a file as the unit that takes a unit's place.
using ReadUnit =
    std::function<Expected<KeyedUnit<Scalar>>(std::size_t unit, std::string_view file)>;

/// The same with purchases: "replace UNIT FILE" and "buy UNIT FEATURE=VALUE [for DURATION]". A
/// bought key is entered at once; with a duration it is a time-based key, else a permanent one.
Expected<Script> parse_script(std::string_view text, const History<Scalar>& history,
                              const ReadUnit& read_unit);

/// The files that "replace" names, in their order.
std::vector<std::string> files_in(std::string_view events);

/// Events from a file, one or more a line, as one text; lines that begin with # are left out.
std::string events_in(std::string_view file);

/// The event in that form; parse_events() reads it back as the same event.
std::string event_text(const History<Scalar>& history, const Event<Scalar>& event);

}  // namespace asa::timeline
