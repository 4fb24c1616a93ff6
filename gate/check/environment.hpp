#pragma once

#include <string>
#include <vector>

namespace asa {

/// GoogleTest also takes from the environment which tests run and how often: a variable that is
/// left over somewhere would shrink a run, and nobody would see it. Drops them all, before
/// GoogleTest reads its flags; returns those that were set.
std::vector<std::string> drop_selecting_variables();

}  // namespace asa
