#pragma once

#include "gate/terminal/input.hpp"

#include <string>
#include <vector>

namespace asa::device {

/// The texts of units, cleaned, without what tells them apart in the world: placeholders, the same
/// for the same in all texts, stand for the secrets that we find. An all-zero key stays, and so
/// does everything that a license depends on.
std::vector<std::string> redacted(const std::vector<Input>& inputs);

}  // namespace asa::device
