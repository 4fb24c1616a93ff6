#pragma once

#include "tests/mutation/survivors.hpp"

#include <map>
#include <string>
#include <vector>

namespace asa::mutation {

/// The text of each header, by its path in the project.
using Sources = std::map<std::string, std::string>;

/// The outcomes in version 2 of the mutation-testing-report-schema, for Stryker's viewer of
/// reports. An explained survivor is still a survivor, with the explanation as its reason.
std::string to_stryker(const std::vector<Outcome>& outcomes,
                       const std::vector<Explained>& explained, const Sources& sources);

}  // namespace asa::mutation
