#pragma once

#include "gate/terminal/input.hpp"

#include <string>
#include <vector>

namespace asa::audit {

/// What units print, a file for each, and what is asked of them.
struct Request {
  std::vector<Input> inputs;
  std::vector<std::string> roles;       ///< empty: the order of the inputs decides
  std::vector<std::string> parts = {};  ///< "UNIT=NUMBER": part numbers that are not printed
};

}  // namespace asa::audit
