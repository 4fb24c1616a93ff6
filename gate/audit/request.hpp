#pragma once

#include "gate/terminal/input.hpp"

#include <string>
#include <vector>

namespace asa::audit {

/// The output of each unit, with the roles and part numbers that the user gives.
struct Request {
  std::vector<Input> inputs;
  std::vector<std::string> roles;       ///< if empty, the order of the inputs decides
  std::vector<std::string> parts = {};  ///< "UNIT=NUMBER": part numbers that are not printed
};

}  // namespace asa::audit
