#include "gate/terminal/suggest.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <numeric>

namespace asa {

namespace {

constexpr std::size_t max_suggestions = 3;
/// The fewest letters that are looked for within a word.
constexpr std::size_t min_part = 3;

std::string in_lower_case(std::string_view text) {
  std::string lower(text);
  for (char& c : lower)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return lower;
}

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

std::vector<std::string> misspelled(std::string_view lower, const std::vector<std::string>& words) {
  std::vector<std::string> best;
  std::size_t least = std::min<std::size_t>(lower.size() / 2, 2);
  for (const std::string& word : words) {
    const std::size_t letters = distance(lower, in_lower_case(word));
    if (letters > least) continue;
    if (letters < least) best.clear();
    least = letters;
    best.push_back(word);
  }
  return best;
}

std::vector<std::string> containing(std::string_view lower, const std::vector<std::string>& words) {
  std::vector<std::string> all;
  if (lower.size() < min_part) return all;
  std::ranges::copy_if(words, std::back_inserter(all), [lower](const std::string& word) {
    return in_lower_case(word).find(lower) != std::string::npos;
  });
  return all;
}

}  // namespace

std::vector<std::string> nearest(std::string_view written, const std::vector<std::string>& words) {
  const std::string lower = in_lower_case(written);
  std::vector<std::string> best = misspelled(lower, words);
  if (best.empty()) best = containing(lower, words);
  if (best.size() > max_suggestions) best.resize(max_suggestions);
  return best;
}

std::string did_you_mean(std::string_view written, const std::vector<std::string>& words) {
  const std::vector<std::string> meant = nearest(written, words);
  std::string text;
  for (std::size_t i = 0; i < meant.size(); ++i)
    text += (i == 0 ? "did you mean " : i + 1 == meant.size() ? " or " : ", ") + meant[i];
  return text.empty() ? text : text + "?";
}

std::string unknown_name(std::string_view option, std::string_view written,
                         const std::vector<std::string>& words, std::string_view where_all_are) {
  const std::string meant = did_you_mean(written, words);
  return fmt::format("{}: \"{}\" does not exist; {}{}{}", option, written, meant,
                     meant.empty() ? "" : " ", where_all_are);
}

}  // namespace asa
