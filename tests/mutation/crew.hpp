#pragma once

#include "tests/mutation/bench.hpp"
#include "tests/mutation/survivors.hpp"

#include <vector>

namespace asa::mutation {

/// Judges mutants on several threads, those briefly whose survival is explained; the order of the
/// outcomes is that of the mutants. What goes wrong on a thread goes wrong here.
std::vector<Outcome> judge_all(const Bench& bench, const std::vector<Mutant>& mutants,
                               const std::vector<Explained>& explained, unsigned jobs);

}  // namespace asa::mutation
