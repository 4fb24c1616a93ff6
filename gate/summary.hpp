#pragma once

#include "gate/record.hpp"
#include "generators/coverage/coverage.hpp"
#include "generators/explore.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace asa {

/// What a run came to.
struct Result {
  std::vector<Record> records{};
  std::optional<Exploration> exploration{};  ///< none where the filter keeps it from running
  std::optional<Coverage> coverage{};        ///< none where it keeps any property from running
};

/// The final table of a run: a row a clause, then the scopes that were exhausted, by name, and the
/// named states of histories.
std::string summary(const Result& result);

/// {seed, budget, verdict, records, exploration, coverage}: a record for each property and
/// platform; exploration is {ends, states, of_states, steps, of_steps, unexpected}, or null;
/// coverage is as in gate/coverage_report.hpp, or null.
std::string to_json(const Result& result, std::uint64_t seed, const Budget& budget);

/// Violated if any record is, or a state was reached that cannot be, or the reverse; vacuous if any
/// record is, or if nothing was run.
Outcome verdict(const Result& result);

/// "never reached: contact: together to reunited"
std::string describe(const Unexpected& unexpected);

}  // namespace asa
