#pragma once

#include "gate/campaign/run_record.hpp"

#include <string>

namespace asa::campaign {

/// Reads what `licgate check` or `conform` wrote with --json, or `licgate merge` with --out. Throws
/// Malformed, with the place, for anything else: also for numbers that do not follow from the cases
/// done, and for what a program of other sources wrote.
RunRecord record_from(const std::string& name, const std::string& text);

}  // namespace asa::campaign
