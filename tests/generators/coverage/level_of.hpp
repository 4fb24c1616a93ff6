#pragma once

#include "generators/coverage/history_factors.hpp"
#include "generators/coverage/situation_factors.hpp"

#include <stdexcept>
#include <string_view>

namespace asa::test {

/// The name of the level that a scenario is at.
template <class S>
std::string_view level_of(const CoverageFactors<S>& all, const S& scenario,
                          std::string_view factor) {
  for (const CoverageFactor<S>& f : all.factors)
    if (f.name == factor) return f.levels[f.level(scenario)];
  throw std::invalid_argument("no such factor");
}
inline std::string_view level_of(const Situation<Scalar>& s, std::string_view factor) {
  return level_of(factors_of_situations(), s, factor);
}
inline std::string_view level_of(const History<Scalar>& h, std::string_view factor) {
  return level_of(factors_of_histories(), h, factor);
}

}  // namespace asa::test
