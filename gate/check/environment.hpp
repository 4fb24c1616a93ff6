#pragma once

#include <string>
#include <vector>

namespace asa {

/// Drops the environment variables that tell GoogleTest which tests to run and how often; returns
/// those that were set. A leftover variable would shrink a run unnoticed. Call this before
/// GoogleTest reads its flags.
std::vector<std::string> drop_selecting_variables();

}  // namespace asa
