#pragma once

#include "gate/audit/report.hpp"
#include "gate/terminal/layout.hpp"

#include <string>
#include <vector>

namespace asa::audit {

/// The conditions under which units may form, as sentences without an end: what is assumed because
/// the input does not say it, and lines that need attention. Empty unless they may form.
std::vector<std::string> doubts(const Report& report);

/// The verdict in plain words, the first line of every report. It ends in a colon if conditions
/// follow.
std::string headline(const Report& report);

/// What the headline ends with: the doubts of a yes, or what would turn a no around.
std::vector<std::string> conditions(const Report& report);

/// "The answer depends on this: it differs in 1 of 2 ways to complete the input."
std::string ways_to_complete(const Completions& completions);

/// The headline, then its reasons or conditions.
void verdict_lines(Layout& out, const Report& report);

}  // namespace asa::audit
