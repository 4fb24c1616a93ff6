#pragma once

#include "gate/plan/words.hpp"

#include <string>
#include <vector>

/// The sentences of a plan, which the terminal and the page lay out.
namespace asa::plan {

/// The steps of a way: what lifts a refusal or a limit, then what is added.
std::vector<std::string> steps(const Report& report, const Group& group);

/// "then they run Security Contexts 20 (10 + 10)"
std::string outcome(const Report& report, const Group& group);

/// What "cheapest" means, which sizes were tried, and how far the search went; empty if there was
/// none.
std::vector<std::string> search_in_words(const Report& report);

}  // namespace asa::plan
