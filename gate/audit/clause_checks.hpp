#pragma once

#include "gate/audit/facts.hpp"
#include "model/refusing_clause.hpp"

#include <span>
#include <string>

namespace asa::audit {

/// What of the units a clause looks at, or why it does not apply to them.
struct Seen {
  bool applies;
  std::string how;
};

/// One refusing clause, seen on units.
struct ClauseCheck {
  RefusingClause clause;
  bool of_pairs;     ///< whether it can refuse a pair, under some reading
  bool of_clusters;  ///< the same of a cluster
  bool compares;     ///< whether it compares units with each other
  Seen (*seen)(const Facts& units);
};

/// Every refusing clause, in the order of reports.
std::span<const ClauseCheck> clause_checks();

}  // namespace asa::audit
