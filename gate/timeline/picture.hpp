#pragma once

#include "gate/timeline/calendar.hpp"
#include "gate/timeline/course.hpp"

#include <string>

namespace asa::timeline {

/// A picture of a course in SVG: a bar for each time-based key of each unit, filled while it loses
/// days, outlined while it does not; days within the grace are shaded, days beyond it shaded
/// more. It has a title and a description, no script, and follows light and dark.
std::string picture(const Course& course, const Calendar& calendar);

}  // namespace asa::timeline
