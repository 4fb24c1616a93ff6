#pragma once

#include "gate/campaign/run_record.hpp"

#include <string>
#include <utility>
#include <vector>

namespace asa::campaign {

/// Joins the parts of two records. With all parts, it is the record that one machine writes, byte
/// for byte, if the system's answers do not depend on what it was asked before, or when. The order
/// does not matter, nor do parts that are in both. Throws Unlike for records that are not of one
/// run, and for those that contradict each other.
RunRecord merged(RunRecord one, const RunRecord& other);

/// What all parts of a run have in common, each with what it is called: "seed" and "7".
std::vector<std::pair<std::string, std::string>> settings_of(const RunRecord& record);

}  // namespace asa::campaign
