#pragma once

#include "gate/plan/groups.hpp"

#include <string>
#include <string_view>
#include <vector>

/// What the ways of a plan say, in words.
namespace asa::plan {

/// "the secondary", "either unit", "any 3 of slave1 to slave15"
std::string who_gets(const Report& report, const Spread& spread);

/// "Security Contexts from 2 to 10 (+8) on the secondary"
std::string in_words(const Addition& addition, const std::string& who);

/// " (4,096 ways: choose the unit of each license on its own)"; empty if the steps say it all.
std::string ways_in_words(const Report& report, const Group& group);

/// "runs Security Contexts 20 (10 + 10)", and what is wasted.
std::string in_words(const audit::RunningLine& line);

/// "wanted 20, runs 12 (10 + 2), so 8 are missing; the platform limit is 20 (excerpt)"
std::string in_words(const Goal& goal);

/// "one set", "1,024 sets"
std::string counted(std::size_t count, std::string_view one);

}  // namespace asa::plan
