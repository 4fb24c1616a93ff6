#pragma once

#include "gate/audit/report.hpp"
#include "gate/terminal/layout.hpp"

/// The units of a report: which file is which, and what the files say besides licenses.
namespace asa::audit {

/// A row for each unit: its role, model, software, serial number and, the only time, its file.
void units_table(Layout& out, const Report& report);

/// License lines, keys, and what is assumed because the files do not say it.
void details(Layout& out, const Report& report);

}  // namespace asa::audit
