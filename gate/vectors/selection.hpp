#pragma once

#include "gate/vectors/search.hpp"

#include <cstddef>
#include <vector>

/// Which scenarios make a set of vectors.
namespace asa::vectors {

/// The scenarios without those whose goals all stand in others, too. None that is left can be
/// removed without losing a goal.
std::vector<Chosen> minimal(std::vector<Chosen> chosen);

/// The goals that only this scenario of the set shows.
GoalSet shown_only_by(const Chosen& one, const std::vector<Chosen>& all);

/// The named scenarios, and as few of those that the search finds as show all that it finds. The
/// same for any number of jobs.
std::vector<Chosen> select(const std::vector<NamedScenario>& named, const Goals& goals,
                           std::size_t jobs);

}  // namespace asa::vectors
