#include "gate/commands/suggest.hpp"

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace asa {

namespace {

/// How many letters to add, remove or change to turn one word into the other (Levenshtein).
std::size_t distance(std::string_view one, std::string_view other) {
  std::vector<std::size_t> row(other.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 0; i < one.size(); ++i) {
    std::size_t diagonal = row[0]++;
    for (std::size_t j = 0; j < other.size(); ++j) {
      const std::size_t changed = diagonal + (one[i] == other[j] ? 0 : 1);
      diagonal = row[j + 1];
      row[j + 1] = std::min({changed, row[j] + 1, row[j + 1] + 1});
    }
  }
  return row.back();
}

}  // namespace

std::string nearest(std::string_view written, const std::vector<std::string>& words) {
  std::string best;
  std::size_t least = std::min<std::size_t>(written.size() / 2, 2) + 1;
  for (const std::string& word : words)
    if (const std::size_t letters = distance(written, word); letters < least) {
      least = letters;
      best = word;
    }
  return best;
}

}  // namespace asa
