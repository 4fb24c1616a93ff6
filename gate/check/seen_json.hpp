#pragma once

#include "gate/scenario/situation_json.hpp"
#include "generators/coverage/coverage_of.hpp"

#include <string>
#include <vector>

namespace asa {

/// {levels: ["factor=level", ...], together: [text, ...]}: which levels were seen together, by
/// three. The text at place a has a group of hexadecimal digits for each level b from a on. A group
/// tells which levels from b on were seen with both, four by a digit; the first is the digit's 1.
Json seen_json(const std::vector<NamedLevel>& levels, const Combinations& seen);

/// Adds what was seen. Throws Malformed for what is not of these levels.
void add_seen(const Json& json, const std::vector<NamedLevel>& levels, Combinations& seen);

/// "factor=level"
std::string text_of(const NamedLevel& level);

}  // namespace asa
