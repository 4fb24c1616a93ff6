#pragma once

#include "gate/audit/request.hpp"
#include "gate/audit/roles.hpp"

#include <string>
#include <vector>

namespace asa::audit {

/// Each unit's part number from the request, in the order of the roles; empty if it gives none. An
/// error if an entry is not UNIT=NUMBER, if there is no such unit, or if a unit has two numbers.
Expected<std::vector<std::string>> given_parts(const Request& request, const Roles& roles);

}  // namespace asa::audit
