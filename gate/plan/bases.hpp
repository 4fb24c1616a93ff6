#pragma once

#include "gate/audit/changes.hpp"
#include "gate/plan/units.hpp"

#include <cstddef>
#include <vector>

namespace asa::plan {

/// Units that run a license, and the changes that make them so.
struct Base {
  Units start;
  std::vector<audit::Step> first = {};
  std::vector<std::size_t> units = {};  ///< that these change; one stands for each change
  std::size_t formed = 0;               ///< which of the sets that lift a refusal it begins with
  std::vector<audit::Altered> raised = {};  ///< by an upgrade of edition or software
};

/// The units as they are, or after each smallest set of changes that lifts their refusal; and each
/// of these with one upgrade of edition or software on a unit or on all. Fewest changes first.
std::vector<Base> bases(const audit::Report& report);

/// Whether a base differs from another one only in an earlier release of the software.
bool upgrades_less(const Base& base, const Base& other);

}  // namespace asa::plan
