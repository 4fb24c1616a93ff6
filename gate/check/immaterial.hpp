#pragma once

#include "generators/engine.hpp"
#include "properties/catalogue.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace asa {

/// What does not matter about a violation. Each of these fields was changed to every other option
/// or boundary value, with as little else as the draws allow, and the same claim was violated.
struct Immaterial {
  std::vector<std::string> fields{};  ///< JSON pointers into the line of the violation
  std::size_t tried = 0;              ///< cases
};

/// Tries the variations of a violation. `plan` is the one that its choices are of.
Immaterial immaterial_to(const PropertyEntry& property, const Plan& plan, const AnyJudge& judge,
                         const Violation& violation);

}  // namespace asa
