#pragma once

#include "gate/audit/request.hpp"
#include "gate/audit/roles.hpp"

#include <string>
#include <vector>

namespace asa::audit {

/// The part number of each unit that the request gives, in the order of the roles; empty where it
/// gives none. An error if an entry is not UNIT=NUMBER, if there is no such unit, or if a unit
/// has two numbers.
Expected<std::vector<std::string>> given_parts(const Request& request, const Roles& roles);

}  // namespace asa::audit
