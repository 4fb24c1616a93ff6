#pragma once

#include "gate/check/record.hpp"
#include "generators/coverage/coverage.hpp"
#include "generators/explore.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace asa {

/// The selection of a run.
struct Asked {
  std::size_t tests = 0;  ///< registered tests, selected or not
  std::string filter = "*";
  std::string selection{};  ///< options that select trials; empty if all are
  std::string part{};       ///< "2/4", or the parts that were merged; empty if nothing is missing
  std::string system{};     ///< the name of what was judged
};

/// The result of a run.
struct Result {
  Asked asked{};
  std::vector<Record> records{};
  std::optional<Exploration> exploration{};  ///< none if the filter excludes it
  std::optional<Coverage> coverage{};        ///< none if the filter excludes any property
  std::size_t retired = 0;                   ///< stored lines that are no longer tried
  bool optimized = true;                     ///< the system was compiled with optimization
  std::vector<std::string> faults{};         ///< faults of the coverage
  std::vector<std::string> unmet{};          ///< known violations that did not happen
  std::vector<std::string> unexplained{};    ///< what went wrong besides bad answers
};

/// How many tests judged something: a test is a trial, the exploration or the coverage.
std::size_t tests_run(const Result& result);

/// The selection and the filter, if they kept tests from running; else empty.
std::string filter_of(const Asked& asked);
/// "2/4"; empty if it is the only one.
std::string text_of(const Part& part);

/// Violated if any record is that is not known, if a known violation did not happen, if the
/// exploration reached an impossible state or missed a possible one, or if the coverage has faults.
/// Vacuous if any record is, or if nothing was judged; a part of a run never is.
Outcome verdict(const Result& result);

/// Reasons in the order of the alphabet, each once, and the first ten of them: from those of all
/// parts of a run follow those of the run.
std::vector<std::string> reasons_to_tell(std::vector<std::string> reasons);

/// "never reached: contact: together to reunited"
std::string describe(const Unexpected& unexpected);

}  // namespace asa
