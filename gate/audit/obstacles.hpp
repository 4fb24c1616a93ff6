#pragma once

#include "gate/audit/report.hpp"
#include "gate/terminal/input.hpp"

namespace asa::audit {

/// Sets the verdict where the units cannot be judged by their licenses.
bool cannot_be_judged(Report& report);

/// An error where two files are of one unit: with itself it would always form a pair.
[[nodiscard]] Expected<void> require_different_units(const Report& report);

}  // namespace asa::audit
