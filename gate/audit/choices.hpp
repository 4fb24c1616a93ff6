#pragma once

#include "gate/audit/attribute.hpp"

namespace asa::audit {

/// The index of each unit's answer among its options; 0 if nothing is open.
using Choice = std::vector<std::size_t>;

/// The largest number of completions that are all tried.
inline constexpr std::size_t max_completions = 4096;

/// The number of choices that the attribute has; max_completions + 1 if there are more.
std::size_t choice_count(const Attribute& attribute);

std::vector<Choice> every_choice(const Attribute& attribute);

/// Every choice, if trying each in every case stays within max_completions. Else each answer on all
/// units and on one unit alone: rules about any or all units change their answer there.
std::vector<Choice> choices(const Attribute& attribute, std::size_t cases = 1);

Formation completed(Formation group, const Attribute& attribute, const Choice& choice);

}  // namespace asa::audit
