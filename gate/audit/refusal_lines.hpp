#pragma once

#include "gate/audit/report.hpp"
#include "gate/terminal/layout.hpp"

#include <nlohmann/json_fwd.hpp>

/// The clauses that refuse units, and the units they are about, as text and as JSON.
namespace asa::audit {

/// Prints a paragraph for each clause: its id, its units if it is not about all, and its rule.
void refusal_lines(Layout& out, const Report& report);

/// [{clause, rule, standing, units}]: units are named as in the rest of the report.
nlohmann::ordered_json refusals_json(const Report& report);

}  // namespace asa::audit
