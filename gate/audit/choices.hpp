#pragma once

#include "gate/audit/attribute.hpp"

namespace asa::audit {

/// An answer for every unit, by its place among the options; 0 where nothing is open.
using Choice = std::vector<std::size_t>;

/// If there are at most this many ways, all are tried.
inline constexpr std::size_t max_completions = 4096;

/// How many choices the attribute has, or any number above max_completions.
std::size_t choice_count(const Attribute& attribute);

std::vector<Choice> every_choice(const Attribute& attribute);

/// Every choice, if trying each in all cases stays below the limit; else each answer on all units
/// and on one unit alone, which is where rules about any or all units change their answer.
std::vector<Choice> choices(const Attribute& attribute, std::size_t cases = 1);

Formation completed(Formation group, const Attribute& attribute, const Choice& choice);

}  // namespace asa::audit
