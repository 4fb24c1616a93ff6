#pragma once

#include "gate/audit/judge.hpp"

#include <cstddef>
#include <vector>

namespace asa::plan {

/// Units that may form and share licenses, and the changes that make them so.
struct Base {
  audit::Formation group;
  std::vector<audit::Step> first = {};
  std::vector<std::size_t> units = {};  ///< that these change; one stands for each change
};

/// The units as they are, or after each smallest set of changes that lifts their refusal; and each
/// of these with one upgrade of edition or software on a unit or on all. Fewest changes first.
std::vector<Base> bases(const audit::Report& report);

}  // namespace asa::plan
