#pragma once

#include "gate/check/record.hpp"
#include "generators/coverage/coverage.hpp"
#include "generators/explore.hpp"

#include <cstddef>
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

/// How many tests ran: a test is a trial, the exploration or the coverage.
std::size_t tests_run(const Result& result);

/// The filter and the part that kept tests from running ("2/4"); empty if nothing did.
std::string filter_of(const Asked& asked);
std::string part_of(const Asked& asked);

/// Violated if any record is, or a state was reached that cannot be, or the reverse, or if the
/// coverage has faults; vacuous if any record is, or if nothing was run.
Outcome verdict(const Result& result);

/// "never reached: contact: together to reunited"
std::string describe(const Unexpected& unexpected);

}  // namespace asa
