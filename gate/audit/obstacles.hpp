#pragma once

#include "gate/audit/report.hpp"

namespace asa::audit {

/// Sets the verdict where the units cannot be judged by their licenses.
bool cannot_be_judged(Report& report);

/// Throws BadInput where two files are of one unit: with itself it would always form a pair.
void require_different_units(const Report& report);

}  // namespace asa::audit
