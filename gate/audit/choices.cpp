#include "gate/audit/choices.hpp"

#include <algorithm>

namespace asa::audit {

namespace {

std::size_t count_of(const std::vector<Option>& options) {
  return std::max<std::size_t>(options.size(), 1);
}

/// Advances to the next choice, like an odometer; false after the last.
bool advance(const Attribute& attribute, Choice& choice) {
  for (std::size_t i = 0; i < choice.size(); ++i) {
    if (++choice[i] < count_of(attribute.options[i])) return true;
    choice[i] = 0;
  }
  return false;
}

std::size_t max_options(const Attribute& attribute) {
  std::size_t most = 1;
  for (const auto& options : attribute.options) most = std::max(most, options.size());
  return most;
}

/// The same answer on all units; a unit with fewer answers gets its last one.
std::vector<Choice> uniform_choices(const Attribute& attribute) {
  std::vector<Choice> uniform;
  for (std::size_t k = 0; k < max_options(attribute); ++k) {
    Choice choice;
    for (const auto& options : attribute.options)
      choice.push_back(std::min(k, count_of(options) - 1));
    uniform.push_back(choice);
  }
  return uniform;
}

/// Each answer on all units, and on one unit alone.
std::vector<Choice> single_choices(const Attribute& attribute) {
  std::vector<Choice> choices = uniform_choices(attribute);
  for (std::size_t i = 0; i < attribute.options.size(); ++i)
    for (std::size_t k = 1; k < attribute.options[i].size(); ++k) {
      choices.emplace_back(attribute.options.size(), 0);
      choices.back()[i] = k;
    }
  return choices;
}

}  // namespace

std::size_t choice_count(const Attribute& attribute) {
  std::size_t ways = 1;
  for (const auto& options : attribute.options)
    ways = std::min(ways * count_of(options), max_completions + 1);
  return ways;
}

std::vector<Choice> every_choice(const Attribute& attribute) {
  Choice choice(attribute.options.size(), 0);
  std::vector<Choice> all{choice};
  while (advance(attribute, choice)) all.push_back(choice);
  return all;
}

std::vector<Choice> choices(const Attribute& attribute, std::size_t cases) {
  const bool few = choice_count(attribute) * cases <= max_completions;
  return few ? every_choice(attribute) : single_choices(attribute);
}

Formation completed(Formation group, const Attribute& attribute, const Choice& choice) {
  for (std::size_t i = 0; i < choice.size(); ++i)
    if (!attribute.options[i].empty()) attribute.options[i][choice[i]].apply(group.units[i]);
  return group;
}

}  // namespace asa::audit
