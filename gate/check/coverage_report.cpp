#include "gate/check/coverage_report.hpp"

#include "gate/check/seen_json.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <vector>

namespace asa {

namespace {

std::string written(const NamedLevel& level) { return text_of(level); }

std::string written(const NamedPair& pair) {
  return fmt::format("{} with {}", text_of(pair[0]), text_of(pair[1]));
}

/// A count and its share in tenths of a percent, rounded down: only all is 100.0 %.
std::string written(std::string_view what, const SeenOf& count) {
  const std::uint64_t tenths = count.possible == 0 ? 0 : count.seen * 1'000 / count.possible;
  return fmt::format("{} of {} {} ({}.{} %)", count.seen, count.possible, what, tenths / 10,
                     tenths % 10);
}

template <class Named>
std::string listed(std::string_view title, const std::vector<Named>& unseen, std::size_t most) {
  std::string text;
  for (std::size_t i = 0; i < std::min(most, unseen.size()); ++i)
    text += fmt::format("  {} {}\n", title, written(unseen[i]));
  if (unseen.size() > most) text += fmt::format("  and {} more\n", unseen.size() - most);
  return text;
}

/// The unseen pairs whose levels were both seen and that no excuse names.
template <class S>
std::vector<NamedPair> seen_apart(const CoverageOf<S>& coverage) {
  const std::vector<NamedLevel> never = coverage.unseen_levels();
  std::vector<NamedPair> pairs = coverage.inexcusable_pairs();
  std::erase_if(pairs, [&](const NamedPair& pair) {
    return std::find_first_of(pair.begin(), pair.end(), never.begin(), never.end()) != pair.end();
  });
  return pairs;
}

std::string excuses(std::size_t excused) {
  return excused == 0 ? "" : fmt::format("  {} pairs are excused by name\n", excused);
}

template <class S>
std::string part_text(std::string_view what, const CoverageOf<S>& coverage, std::size_t most) {
  return fmt::format("{}, {} factors: {}, {}, {}\n", what, coverage.factors(),
                     written("levels", coverage.levels()), written("pairs", coverage.pairs()),
                     written("triples", coverage.triples())) +
         listed("not seen:", coverage.unseen_levels(), most) +
         listed("not seen together:", seen_apart(coverage), most) +
         excuses(coverage.unseen_pairs().size() - coverage.inexcusable_pairs().size()) +
         listed("seen though excluded:", coverage.seen_excluded(), most) +
         listed("seen though excused:", coverage.seen_excused(), most);
}

template <class S>
void add_faults(std::vector<std::string>& faults, std::string_view what,
                const CoverageOf<S>& coverage) {
  for (const NamedLevel& level : coverage.unseen_levels())
    faults.push_back(
        fmt::format("{} never have {}; widen the scope of a property", what, text_of(level)));
  const auto add = [&](const std::vector<NamedPair>& pairs, std::string_view list) {
    for (const NamedPair& pair : pairs)
      faults.push_back(fmt::format("{} have {}; remove the pair from `{}` of the factors", what,
                                   written(pair), list));
  };
  add(coverage.seen_excluded(), "exclusions");
  add(coverage.seen_excused(), "excused");
}

template <class S>
Json json_of(const CoverageOf<S>& coverage) {
  const SeenOf levels = coverage.levels(), pairs = coverage.pairs(), triples = coverage.triples();
  const auto listed = [](const std::vector<NamedPair>& some) {
    Json list = Json::array();
    for (const NamedPair& pair : some) list.push_back({text_of(pair[0]), text_of(pair[1])});
    return list;
  };
  Json factors = Json::array();
  for (const FactorPair& two : coverage.factor_pairs())
    factors.push_back({two.factor, two.other, two.pairs.seen, two.pairs.possible});
  return {{"factors", coverage.factors()},
          {"levels", {levels.seen, levels.possible}},
          {"pairs",
           {{"seen", pairs.seen},
            {"possible", pairs.possible},
            {"by_factors", factors},
            {"uncovered", listed(coverage.unseen_pairs())},
            {"inexcusable", listed(coverage.inexcusable_pairs())}}},
          {"triples", {{"seen", triples.seen}, {"possible", triples.possible}}},
          {"seen", seen_json(coverage.all_levels(), coverage.seen())}};
}

}  // namespace

std::string coverage_text(const Coverage& coverage, std::size_t max_listed) {
  return part_text("situations", coverage.situations(), max_listed) +
         part_text("histories", coverage.histories(), max_listed);
}

std::vector<std::string> faults_of(const Coverage& coverage) {
  std::vector<std::string> faults;
  add_faults(faults, "situations", coverage.situations());
  add_faults(faults, "histories", coverage.histories());
  return faults;
}

Json to_json(const Coverage& coverage) {
  return {{"situations", json_of(coverage.situations())},
          {"histories", json_of(coverage.histories())}};
}

}  // namespace asa
