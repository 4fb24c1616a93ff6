#pragma once

#include "gate/audit/report.hpp"

#include <string>
#include <vector>

namespace asa::audit {

/// Units to form a pair or a cluster. A single unit is judged with its best possible mate.
struct Formation {
  Topology topology;
  std::vector<Placed> units;
  bool mate_first = false;  ///< the first of `units` is the secondary or a slave; its mate leads
};

/// Whether the platform and edition of every unit are decided.
bool is_placed(const Report& report);

/// The report's units, each as its first candidate; every unit must have one.
Formation ordinary_group(const Report& report);

/// The best possible mate: like the unit, but with everything put right that could refuse a mate.
Placed best_mate(Placed unit);

Situation<Scalar> situation(const Formation& group, const Readings& readings = {});

/// The clauses that refuse the group, in the order of the model.
std::vector<Clause> refusals(const Formation& group, const Readings& readings = {});

/// The same clauses, each with the units of the group that it names.
std::vector<Refusal> named_refusals(const Formation& group);

/// The clauses that refuse the group in each order that puts another unit first.
std::vector<std::vector<Clause>> refusals_in_other_roles(const Formation& group);

/// "may form", or "refused by FX-SP-1, FX-KEY-1"
std::string outcome(const std::vector<Clause>& refused);

/// The readings that would change whether the group may form.
std::vector<ReadingChange> other_readings(const Formation& group);

}  // namespace asa::audit
