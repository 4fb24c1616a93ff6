#pragma once

#include "gate/exhaust/exhaust.hpp"
#include "gate/stamp.hpp"

#include <map>
#include <string>
#include <vector>

namespace asa::exhaust_scope {

/// What a state file remembers of items: {scope, sources, items: [{item, cases, applicable, whole,
/// next}]}, where `sources` is the digest of the program's.
using Standings = std::map<std::string, Standing>;

/// Nothing if there is no such file. Throws Malformed, with what is wrong, for one that this
/// program did not write for this scope. The file is added to `inputs`, if given.
Standings read_state(const std::string& path, Scope scope, std::vector<ReadFile>* inputs = nullptr);

/// What such a file says.
std::string state_text(Scope scope, const Standings& standings);

std::string_view name(Scope scope);

}  // namespace asa::exhaust_scope
