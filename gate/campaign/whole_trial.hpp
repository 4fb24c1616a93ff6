#pragma once

#include "gate/campaign/run_record.hpp"

namespace asa::campaign {

/// Throws Malformed unless every record has the cases that the parts of the run try, up to a
/// violation: all random cases, and the stages before them if one of the parts tries these.
void require_whole_trials(const RunRecord& record);

}  // namespace asa::campaign
