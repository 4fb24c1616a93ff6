#pragma once

#include "gate/campaign/parts.hpp"
#include "gate/check/proofs.hpp"
#include "gate/check/result.hpp"
#include "gate/check/run_head.hpp"

#include <stdexcept>
#include <string>

/// Records of parts of a run, which are merged into that of the run.
namespace asa::campaign {

/// What `licgate check` or `conform` wrote of a run, or of parts of it.
struct RunRecord {
  std::string name{};  ///< of its file
  RunHead head{};
  Parts parts{};
  Proofs proofs{};
  Result result{};
};

/// Two records that cannot be of one run: what() names both and says in what they differ.
struct Unlike : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// Judges anew what follows from the cases done: outcomes, faults, and the number of the parts. Of
/// a complete run, the intervals of all parts become one. Throws Malformed if cases are missing
/// then.
void settle(RunRecord& record);

/// The record as text, as check writes it.
std::string to_json(const RunRecord& record);

}  // namespace asa::campaign
