#pragma once

#include "gate/campaign/run_record.hpp"

#include <string>

namespace asa::campaign {

/// What `licgate merge` prints: the tables of a check, every violation, and the parts that are
/// missing.
std::string to_text(const RunRecord& record);

/// 0 if the run is complete and holds; 1 if it is violated, or incomplete unless `partial`.
int exit_code(const RunRecord& record, bool partial);

}  // namespace asa::campaign
