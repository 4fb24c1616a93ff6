#pragma once

#include "gate/check/proofs.hpp"
#include "gate/check/record.hpp"
#include "gate/terminal/stamp.hpp"
#include "generators/coverage/coverage.hpp"
#include "generators/explore.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace asa {

/// What a run was to try of everything there is.
struct Asked {
  std::size_t tests = 0;  ///< that there are
  std::string filter = "*";
  Part part{};
};

/// What a run came to.
struct Result {
  Asked asked{};
  std::vector<Record> records{};
  std::optional<Exploration> exploration{};  ///< none where the filter keeps it from running
  std::optional<Coverage> coverage{};        ///< none where it keeps any property from running
  std::size_t retired = 0;                   ///< stored lines that are no longer tried
  std::vector<std::string> faults{};         ///< of the coverage
};

/// The final table of a run: a row a clause, then the scopes that were exhausted, by name, the
/// strongest standing of each property, and the named states of histories. The last line is the
/// verdict, with how many tests ran of how many, and by which filter and part where not all did.
std::string summary(const Result& result, const Proofs& proofs);

/// {licgate, verdict, retired, tests, standings, records, exploration, coverage}: licgate is the
/// stamp with seed and budget; tests is {ran, of, filter, part}, of which filter and part may be
/// null; a standing for each property is {property, standing, of}, a record is of a property and a
/// platform; exploration is {ends, states, of_states, steps, of_steps, unexpected}, or null;
/// coverage is as in gate/check/coverage_report.hpp, or null.
std::string to_json(const Result& result, const Proofs& proofs, std::uint64_t seed,
                    const Budget& budget, const std::vector<ReadFile>& inputs = {});

/// Violated if any record is, or a state was reached that cannot be, or the reverse, or if the
/// coverage has faults; vacuous if any record is, or if nothing was run.
Outcome verdict(const Result& result);

/// "never reached: contact: together to reunited"
std::string describe(const Unexpected& unexpected);

}  // namespace asa
