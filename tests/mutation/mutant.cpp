#include "tests/mutation/mutant.hpp"

#include "generators/random_source.hpp"

#include <algorithm>

namespace asa::mutation {

namespace {

/// The start of the line of a place, and the end of it.
std::size_t line_start(std::string_view text, std::size_t place) {
  const std::size_t newline = place == 0 ? std::string_view::npos : text.rfind('\n', place - 1);
  return newline == std::string_view::npos ? 0 : newline + 1;
}
std::size_t line_end(std::string_view text, std::size_t place) {
  return std::min(text.find('\n', place), text.size());
}

/// One space for any number of spaces and line ends, none at the ends.
std::string squeezed(std::string_view text) {
  std::string one_line;
  for (const char c : text) {
    const bool space = c == ' ' || c == '\n';
    if (!space) one_line += c;
    if (space && !one_line.empty() && one_line.back() != ' ') one_line += ' ';
  }
  if (one_line.ends_with(' ')) one_line.pop_back();
  return one_line;
}

}  // namespace

std::vector<Mutant> mutants_of(const std::string& file, std::string_view source) {
  std::vector<Mutant> mutants;
  for (const Point& point : find_points(source)) {
    const std::size_t from = line_start(source, point.place);
    const std::size_t to = line_end(source, point.place + point.length);
    Point within = point;
    within.place -= from;
    const std::string_view lines = source.substr(from, to - from);
    const auto line = std::count(source.begin(), source.begin() + static_cast<long>(from), '\n');
    mutants.push_back({file, static_cast<std::size_t>(line) + 1, within.place + 1, squeezed(lines),
                       squeezed(with_change(lines, within)), point});
  }
  return mutants;
}

std::vector<Mutant> sample_of(std::vector<Mutant> mutants, std::size_t size, std::uint64_t seed) {
  SplitMix random(seed);
  std::vector<Mutant> chosen;
  for (std::size_t i = 0; i < mutants.size(); ++i) {
    const bool takes = random.below(mutants.size() - i) < size - chosen.size();
    if (takes) chosen.push_back(std::move(mutants[i]));
  }
  return chosen;
}

}  // namespace asa::mutation
