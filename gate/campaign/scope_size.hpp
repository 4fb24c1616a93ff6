#pragma once

#include "generators/odometer.hpp"
#include "generators/plan.hpp"
#include "generators/random_words.hpp"

#include <cstdint>

/// How many cases the exhaustive engine would try, without trying them.
namespace asa::campaign {

/// A place of a plan's scope that was drawn at random, and how many places it stands for.
struct Sounding {
  Position place{};
  double stands_for = 1;
};

/// Answers every question of the plan's draw at random, all answers alike. The mean of `stands_for`
/// is the number of cases (Knuth, Estimating the Efficiency of Backtrack Programs, 1975).
Sounding sounding(const Plan& plan, std::size_t away, SplitMix& words);

struct ScopeSize {
  std::uint64_t cases = 0;
  bool estimated = false;
};

/// The cases at most `away` choices off the simplest: counted if they are few, else estimated from
/// soundings, the same on every machine. An estimate is at most 2^63.
ScopeSize scope_size(const Plan& plan, std::size_t away);

}  // namespace asa::campaign
