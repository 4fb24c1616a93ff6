#pragma once

#include "gate/audit/report.hpp"
#include "gate/terminal/layout.hpp"

#include <nlohmann/json_fwd.hpp>

/// `--why-not`: the smallest changes that lift a refusal.
namespace asa::audit {

/// Tries every change of a list on the units that are refused: alone, and in pairs and triples if
/// fewer do not suffice. Changes that a customer can make come first.
WhyNot why_not(const Report& report);

void why_not_lines(Layout& out, const WhyNot& found);
nlohmann::ordered_json why_not_json(const WhyNot& found);

}  // namespace asa::audit
