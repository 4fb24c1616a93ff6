#pragma once

#include "gate/audit/report.hpp"
#include "model/time/trace.hpp"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace asa::audit {

/// How long a value lasts, as devices print it beside the value; nothing if it is perpetual.
using Term = std::optional<Days>;

/// The terms of a running license, feature by feature.
class Terms {
 public:
  Term& operator[](Feature f) { return terms_[index_of(f)]; }
  const Term& operator[](Feature f) const { return terms_[index_of(f)]; }

 private:
  std::array<Term, feature_count> terms_{};
};

/// The terms that the combined license shows on each unit while all units stay in contact: the days
/// until the keys that are active now change the value. Keys of a flag run one after the other, so
/// their days add (CMB-05). Keys of a tier run down together, so the shortest decides (CMB-03).
/// Inactive keys are ignored, because devices do not count them. Failover is assumed to stay on.
/// The history's events are ignored; `accounts`, one for each unit, replaces those at its start.
std::vector<Terms> terms_of(History<Scalar> history, const std::vector<Accounts<Scalar>>& accounts);

/// The same if each unit shares only within its part.
std::vector<Terms> terms_in(const Parts& parts, const History<Scalar>& history,
                            const std::vector<Accounts<Scalar>>& accounts);

/// The same after a step of the history's trace, whether or not the units are in contact then.
/// Beyond the grace, a unit shares only within its part (LOC-02). It shares with none if failover
/// is off (FX-ENC-1) or after a downgrade to old software (DWN-04).
std::vector<Terms> terms_at(const History<Scalar>& history, const Trace<Scalar>& trace,
                            std::size_t step);

/// The same for a report's units as they stand; nothing if the keys of any unit cannot be read.
std::optional<std::vector<Terms>> terms_of(const Report& report);

/// The clause that decides how the terms of a flag or a tier combine.
Clause term_clause(Kind kind);

/// "perpetual", "1 day", "728 days"
std::string term_text(const Term& term);

}  // namespace asa::audit
