#pragma once

#include "tests/mutation/point.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace asa::mutation {

/// A header with one point of it changed.
struct Mutant {
  std::string file;
  std::size_t line = 0;    ///< from 1
  std::size_t column = 0;  ///< from 1
  std::string before;      ///< the lines that change, as one, without spaces at their ends
  std::string after;
  Point point;
};

std::vector<Mutant> mutants_of(const std::string& file, std::string_view source);

/// So many of them, by file and line; all if there are no more. Which ones goes by the seed and by
/// their texts: others that come or go change little.
std::vector<Mutant> sample_of(std::vector<Mutant> mutants, std::size_t size, std::uint64_t seed);

}  // namespace asa::mutation
