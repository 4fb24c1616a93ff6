#include "gate/check/trial.hpp"
#include "gate/explain/examples.hpp"
#include "gate/explain/items.hpp"
#include "gate/explain/relations.hpp"
#include "gate/explore/near.hpp"
#include "gate/explore/words.hpp"
#include "gate/scenario/history_json.hpp"
#include "generators/engine.hpp"
#include "generators/walk.hpp"
#include "properties/reference_system.hpp"

#include <optional>
#include <string>
#include <variant>

namespace asa::explain {

namespace {

constexpr std::size_t most_away = 2;
/// How many cases a page may try, which bounds the time that it takes.
constexpr std::uint64_t most_cases = 4'000;

/// What a search is for.
using Wanted = std::function<bool(const Subject&)>;

/// A scenario, and one choice away what is not wanted.
struct Example {
  Subject scenario;
  std::optional<Situation<Scalar>> near{};
};

/// Counts the cases down that are left.
std::optional<Example> situation_in(const Plan& plan, std::size_t away, const Wanted& is_wanted,
                                    std::uint64_t& left) {
  const auto is_last = [&](const Situation<Scalar>& s) {
    return left == 0 || (--left, is_wanted(s));
  };
  const auto place = first_situation(plan, away, is_last);
  if (!place || !is_wanted(situation_at(plan, *place))) return {};
  const auto as_miss = [&](const Situation<Scalar>& s) {
    return is_wanted(s) ? atlas::Miss::none : atlas::Miss::yes;
  };
  return Example{situation_at(plan, *place), atlas::nearest_miss(plan, *place, as_miss)};
}

std::optional<Example> history_in(const Plan& plan, std::size_t away, const Wanted& is_wanted,
                                  std::uint64_t& left) {
  const HistoryJudge judge = [&](const History<Scalar>& h) {
    return Verdict{.violated = is_wanted(h)};
  };
  Extent extent;
  extent.most = left;
  extent.away = away;
  const Tally tally = exhaust(plan, judge, extent);
  left -= tally.cases;
  if (!tally.violation) return {};
  return Example{tally.violation->subject};
}

/// The first in the scope of a property, the nearest to the usual.
std::optional<Example> first_of(const PropertyEntry& property, const Wanted& is_wanted,
                                std::uint64_t& left) {
  const Scope& scope = property.info.scope;
  for (std::size_t away = 0; away <= most_away; ++away)
    for (const PlatformEntry* platform : platforms_of(property.info)) {
      if (left == 0) return {};
      const Plan plan{platform, scope};
      auto found = scope.of_histories() ? history_in(plan, away, is_wanted, left)
                                        : situation_in(plan, away, is_wanted, left);
      if (found) return found;
    }
  return {};
}

Json example(const Subject& scenario) {
  return {{"text", atlas::words_of(scenario)},
          {"scenario", std::visit([](const auto& s) { return asa::to_json(s); }, scenario)}};
}

/// Adds the first mutant that the property catches, with what it does wrong.
void add_fault(Json& page, const PropertyEntry& property) {
  std::uint64_t left = most_cases;
  for (const Mutant* mutant : mutants_of(property.info)) {
    const auto found = first_of(
        property,
        [&](const Subject& s) { return judgement_of(property, *mutant->system, s).violated(); },
        left);
    if (!found) continue;
    page["smallest_fault"] = example(found->scenario);
    page["smallest_fault"]["mutant"] = mutant->name;
    page["mutant_caught_there"] = Json::array({item(*mutant)});
    if (found->near)
      page["near_miss"] = {
          {"text",
           atlas::words_of_change(std::get<Situation<Scalar>>(found->scenario), *found->near)},
          {"scenario", asa::to_json(*found->near)}};
    return;
  }
}

}  // namespace

void add_example(Json& page, const PropertyEntry& property) {
  std::uint64_t left = most_cases;
  const auto found = first_of(
      property,
      [&](const Subject& s) { return judgement_of(property, reference_system(), s).applies(); },
      left);
  if (found) page["smallest_example"] = example(found->scenario);
  add_fault(page, property);
}

}  // namespace asa::explain
