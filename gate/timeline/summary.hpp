#pragma once

#include "gate/terminal/layout.hpp"
#include "gate/timeline/calendar.hpp"
#include "gate/timeline/course.hpp"

#include <string>
#include <vector>

/// What a timeline comes to, for a person.
namespace asa::timeline {

/// "On day 42 the primary loses Botnet Traffic Filter." for every change of what units run, or that
/// nothing changes.
std::vector<std::string> summary(const Course& course, const Calendar& calendar);

/// The first sentences of a summary, and how many more there are.
std::vector<std::string> in_short(std::vector<std::string> summary);

/// A row for each event and for everything that happens, with its day and the clauses behind it.
void dated_rows(Layout& out, const Course& course, const Calendar& calendar);

}  // namespace asa::timeline
