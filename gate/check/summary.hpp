#pragma once

#include "gate/check/proofs.hpp"
#include "gate/check/result.hpp"
#include "gate/terminal/stamp.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace asa {

/// The final tables of a run: a row per clause, the exhausted scopes by name, the strongest
/// evidence for each property, and the named states of histories. The last line is the verdict, how
/// many tests ran of how many, and the filter and part if not all did.
std::string summary(const Result& result, const Proofs& proofs);

/// {licgate, verdict, retired, tests, standings, records, exploration, coverage}: licgate is the
/// stamp with seed and budget; tests is {ran, of, filter, part}, where filter and part may be null;
/// standings has {property, standing, of} for each property; records has one for each property and
/// platform; exploration is {ends, longest, states, of_states, steps, of_steps, unexpected} or
/// null; coverage is as in gate/check/coverage_report.hpp, or null.
std::string to_json(const Result& result, const Proofs& proofs, std::uint64_t seed,
                    const Budget& budget, const std::vector<ReadFile>& inputs = {});

}  // namespace asa
