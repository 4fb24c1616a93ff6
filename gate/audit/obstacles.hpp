#pragma once

#include "gate/audit/report.hpp"
#include "gate/terminal/input.hpp"

namespace asa::audit {

/// Whether the units cannot be judged by their licenses; if so, sets the verdict or its reason.
bool cannot_be_judged(Report& report);

/// An error if two files are from one unit, which would always form a pair with itself.
[[nodiscard]] Expected<void> require_different_units(const Report& report);

}  // namespace asa::audit
