#pragma once

#include "gate/vectors/selection.hpp"
#include "properties/mutants/catalogue.hpp"

#include <array>
#include <cstddef>
#include <string>
#include <vector>

/// Test vectors: scenarios with what the reference says of them, for engines in any language.
namespace asa::vectors {

/// Goes up whenever a key of the files is removed or changes its meaning.
inline constexpr int format = 1;

inline constexpr std::array file_names{"situations.json", "histories.json", "list.txt"};

struct VectorSet {
  std::array<std::string, file_names.size()> texts{};  ///< of the files
  std::size_t situations = 0;
  std::size_t histories = 0;
  std::vector<const Mutant*> untold{};  ///< faulty systems that say the same of every scenario
};

/// The set of this model. The same rules make the same bytes, with any number of jobs.
VectorSet make_vectors(std::size_t jobs);

}  // namespace asa::vectors
