#pragma once

#include "gate/audit/report.hpp"
#include "gate/terminal/layout.hpp"

#include <nlohmann/json_fwd.hpp>

/// What refuses units, and which of them, as text and as JSON.
namespace asa::audit {

/// A paragraph for each clause: its id, the units it is about unless these are all, its rule.
void refusal_lines(Layout& out, const Report& report);

/// [{clause, rule, standing, units}]: units are named as in the rest of the report.
nlohmann::ordered_json refusals_json(const Report& report);

}  // namespace asa::audit
