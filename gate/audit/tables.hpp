#pragma once

#include "gate/audit/report.hpp"
#include "gate/terminal/layout.hpp"

#include <string>
#include <vector>

namespace asa::audit {

/// The text of a value assumed for a feature not stated; "not known" if no source gives it.
std::string assumed_value(const Placed& unit, Feature f, std::int32_t amount);

/// "3 x 50", "2": three or more equal neighbors become one text.
std::vector<std::string> counted(const std::vector<std::string>& texts);

/// The license of one unit: what differs from the factory default and what ends, or all of it.
void license_table(Layout& out, const UnitReport& unit, bool all);

/// The license of the pair or cluster: what differs from what every unit holds and what ends, or
/// all of it with its clauses.
void running_table(Layout& out, const Report& report, bool all);

/// What ends when, and the running license after that: for each unit alone, then for all units.
void expiry_lines(Layout& out, const Report& report);

/// What the mate must hold for the printed combined license: what the combination changes, or all.
void mate_table(Layout& out, const Report& report, bool all);

/// What refuses a mate, and in what a mate may differ.
void mate_must_table(Layout& out, const Report& report);

}  // namespace asa::audit
