#pragma once

#include "gate/audit/report.hpp"
#include "gate/terminal/layout.hpp"

#include <string>
#include <vector>

namespace asa::audit {

/// The conditions under which units may form, as sentences without an end: what is assumed because
/// the input does not say it, and lines that need attention. Empty unless they may form.
std::vector<std::string> doubts(const Report& report);

/// The verdict in plain words: "These units may form a failover pair, but only if:".
std::string headline(const Report& report);

/// What the headline ends with: the doubts of a yes, or what would turn a no around.
std::vector<std::string> conditions(const Report& report);

/// The headline and its conditions, then the reasons.
void verdict_lines(Layout& out, const Report& report);

}  // namespace asa::audit
