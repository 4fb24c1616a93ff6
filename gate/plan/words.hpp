#pragma once

#include "gate/plan/plan.hpp"

#include <string>
#include <string_view>
#include <vector>

/// What the ways of a plan say, in words.
namespace asa::plan {

/// Ways that differ only in the unit that they change count as one.
struct Group {
  const Way* way;
  std::vector<std::size_t> units;  ///< of its only addition; else empty
};
std::vector<Group> grouped_ways(const std::vector<Way>& ways);

/// "the secondary: Security Contexts from 2 to 10 (+8)", "either unit: ..."
std::string in_words(const Report& report, const Addition& addition,
                     const std::vector<std::size_t>& units);

/// "runs Security Contexts 20 (10 + 10)", and what is wasted.
std::string in_words(const audit::RunningLine& line);

/// "wanted 20, runs 12 (10 + 2), so 8 are missing; the platform limit is 20 (excerpt)"
std::string in_words(const Goal& goal);

/// "one set", "1,024 sets"
std::string counted(std::size_t count, std::string_view one);

}  // namespace asa::plan
