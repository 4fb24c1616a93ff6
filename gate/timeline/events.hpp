#pragma once

#include "gate/terminal/input.hpp"
#include "model/time/history.hpp"

#include <string>
#include <string_view>

/// The text form of events: steps with ';' between them, each a word and what it is about, as
/// grammar_text() lists them.
///
/// DURATION is 10w, 28d, 4w3d, 5w 1d, 5 weeks, 3 days, or a number of days, up to 2147483647 days.
/// UNIT is a number from 1 on, or primary, secondary, master, slave1 and so on; a unit alone is
/// "unit". KEY is the number of the key on its unit, or part of the name of a feature that one key
/// of the unit grants. Words may be written in either case.
namespace asa::timeline {

/// One to 64 events, for the units and keys of the history; its own events are ignored. An error
/// names the step, what is wrong in it, and what is possible.
Expected<Events<Scalar>> parse_events(std::string_view text, const History<Scalar>& history);

/// The event in that form; it reads back as what it was.
std::string event_text(const History<Scalar>& history, const Event<Scalar>& event);

}  // namespace asa::timeline
