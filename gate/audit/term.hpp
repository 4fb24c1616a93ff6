#pragma once

#include "gate/audit/report.hpp"
#include "model/time/trace.hpp"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace asa::audit {

/// How long a value lasts, as devices print it beside the value; nothing: it is perpetual.
using Term = std::optional<Days>;

/// The terms of a running license, feature by feature.
class Terms {
 public:
  Term& operator[](Feature f) { return terms_[index_of(f)]; }
  const Term& operator[](Feature f) const { return terms_[index_of(f)]; }

 private:
  std::array<Term, feature_count> terms_{};
};

/// The terms that the combined license shows on each unit while all units of the history are in
/// contact: the days after which the keys that are active now have changed the value. Keys of a
/// flag run one after the other, so their days add (CMB-05); keys of a tier run down together, so
/// the shortest tells (CMB-03). A key that is not active now counts for nothing, as no device
/// counts it. Failover is taken to stay on. The events of the history do not matter; the accounts,
/// one for each unit, stand in for those at its start.
std::vector<Terms> terms_of(History<Scalar> history, const std::vector<Accounts<Scalar>>& accounts);

/// The same where units share with those in their part only.
std::vector<Terms> terms_in(const Parts& parts, const History<Scalar>& history,
                            const std::vector<Accounts<Scalar>>& accounts);

/// The same after a step of a trace of the history, whether or not the units are in contact then:
/// beyond the grace, a unit shares with those in its part only (LOC-02), and with none where
/// failover is off (FX-ENC-1).
std::vector<Terms> terms_at(const History<Scalar>& history, const Trace<Scalar>& trace,
                            std::size_t step);

/// The same for the units of a report as they are; nothing if the keys of one cannot be read.
std::optional<std::vector<Terms>> terms_of(const Report& report);

/// Which clause decides how the terms of a flag or of a tier go together.
Clause term_clause(Kind kind);

/// "perpetual", "1 day", "728 days"
std::string term_text(const Term& term);

}  // namespace asa::audit
