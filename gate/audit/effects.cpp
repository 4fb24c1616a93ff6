#include "gate/audit/effects.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace asa::audit {

namespace {

constexpr std::size_t max_ways_shown = 3;

/// The clauses of `some` that are not among `others`.
std::vector<Clause> without(std::vector<Clause> some, const std::vector<Clause>& others) {
  std::erase_if(some, [&](Clause c) { return std::ranges::find(others, c) != others.end(); });
  return some;
}

std::string in_words(const Effect& effect) {
  if (effect.removed.empty()) return outcome(effect.added);
  const std::string removed = "not " + outcome(effect.removed);
  return effect.added.empty() ? removed : outcome(effect.added) + " and " + removed;
}

/// "every unit is ASA 5520"; empty if the units differ.
std::string way_of_all(const Attribute& attribute, const Choice& choice) {
  const std::string& says = attribute.options.front().at(choice.front()).says;
  for (std::size_t i = 1; i < choice.size(); ++i)
    if (attribute.options[i].at(choice[i]).says != says) return "";
  return "every unit " + says;
}

/// "fw1 runs 9.0(1) and fw2 runs 8.3(1)": the answers that differ from the default.
std::string way(const Report& report, const Attribute& attribute, const Choice& choice) {
  if (choice.size() > 1 && std::ranges::all_of(attribute.options, is_open))
    if (const std::string all = way_of_all(attribute, choice); !all.empty()) return all;
  std::vector<std::string> parts;
  for (std::size_t i = 0; i < choice.size(); ++i)
    if (is_open(attribute.options[i]) && (choice[i] != 0 || attribute.assumed.empty()))
      parts.push_back(report.units[i].text.file + " " + attribute.options[i][choice[i]].says);
  return fmt::format("{}", fmt::join(parts, " and "));
}

std::string ways(const Report& report, const Attribute& attribute, const std::set<Choice>& all) {
  const std::size_t most = report.units.size() > 2 ? 1 : max_ways_shown;
  std::vector<std::string> parts;
  for (const Choice& choice : all)
    if (parts.size() < most) parts.push_back(way(report, attribute, choice));
  if (all.size() > most) parts.push_back(fmt::format("in {} more ways", all.size() - most));
  return fmt::format("{}", fmt::join(parts, ", or "));
}

std::size_t deviations(const Choice& choice) {
  return choice.size() - static_cast<std::size_t>(std::ranges::count(choice, std::size_t{0}));
}

/// Whether every unit has the same two possible answers.
bool yes_or_no(const Attribute& attribute) {
  const auto& first = attribute.options.front();
  return std::ranges::all_of(attribute.options, [&](const auto& options) {
    return options.size() == 2 && options[1].says == first.back().says;
  });
}

/// "has 10GE I/O Disabled" said of several units
std::string of_several(const std::string& says) {
  for (const auto& [one, several] :
       {std::pair{"has ", "have "}, {"is ", "are "}, {"runs ", "run "}})
    if (says.starts_with(one)) return several + says.substr(std::string_view(one).size());
  return says;
}

/// "only one unit has a part number with IPS" if it does not matter which one; else empty.
std::string by_count(const Attribute& attribute, const std::set<Choice>& all) {
  const std::size_t units = attribute.options.size();
  if (units < 2 || !yes_or_no(attribute) || attribute.assumed.empty()) return "";
  const auto [least, greatest] = std::ranges::minmax(all, {}, deviations);
  const std::size_t most = deviations(greatest);
  const std::string& says = attribute.options.front().back().says;
  if (deviations(least) == units) return "every unit " + says;
  const std::size_t ways = (std::size_t{1} << units) - (most < units ? 2 : 1);
  if (deviations(least) == 0 || all.size() != ways) return "";
  if (most == units) return "any unit " + says;
  if (units == 2) return "only one unit " + says;
  return fmt::format("some units, not all, {}", of_several(says));
}

}  // namespace

Effect effect(const std::vector<Clause>& before, const std::vector<Clause>& after) {
  return {without(after, before), without(before, after)};
}

std::string in_words(const Report& report, const Attribute& attribute, const Effects& effects) {
  std::vector<std::string> parts;
  for (const auto& [effect, all] : effects) {
    const std::string counted = by_count(attribute, all);
    parts.push_back(fmt::format("{} if {}", in_words(effect),
                                counted.empty() ? ways(report, attribute, all) : counted));
  }
  return fmt::format("{}", fmt::join(parts, "; "));
}

}  // namespace asa::audit
