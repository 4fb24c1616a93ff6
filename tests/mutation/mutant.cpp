#include "tests/mutation/mutant.hpp"

#include "generators/random_source.hpp"

#include <algorithm>
#include <utility>

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

/// A number by the mutant's text alone, so that a change elsewhere leaves a sample as it is.
std::uint64_t rank_of(const Mutant& mutant, std::uint64_t seed) {
  std::uint64_t rank = seed;
  for (const std::string* text : {&mutant.file, &mutant.before, &mutant.after})
    for (const char c : *text) rank = SplitMix(rank ^ static_cast<unsigned char>(c)).next();
  return rank;
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
  const auto rank = [&](const Mutant& mutant) { return rank_of(mutant, seed); };
  std::ranges::stable_sort(mutants, {}, rank);
  mutants.resize(std::min(size, mutants.size()));
  std::ranges::stable_sort(mutants, {}, [](const Mutant& m) { return std::pair(m.file, m.line); });
  return mutants;
}

}  // namespace asa::mutation
