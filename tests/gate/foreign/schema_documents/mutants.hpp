#pragma once

#include "gate/scenario/situation_json.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

/// Documents with one change of their structure: a member removed or added, a value of another
/// type, an unknown or a misplaced word, an empty list or one that is too long.
namespace asa::test {

/// How deep changes are made.
inline constexpr std::size_t every_level = 100;

/// One change of one place, both chosen by a number.
Json mutant(const Json& document, std::uint64_t number, std::size_t levels = every_level);

/// Places that differ in more than their place in a list, or the feature of an amount.
std::size_t kinds_of_places(const Json& document);

/// Every change of one place of each kind.
std::vector<Json> every_mutant(const Json& document);

}  // namespace asa::test
