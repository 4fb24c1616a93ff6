#include "gate/explain/examples.hpp"

#include "gate/explain/items.hpp"
#include "gate/explain/relations.hpp"
#include "gate/explore/find.hpp"
#include "gate/explore/questions.hpp"
#include "gate/explore/words.hpp"
#include "gate/scenario/history_json.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <variant>

namespace asa::explain {

namespace {

/// {text, scenario}
Json example(const std::string& text, const auto& scenario) {
  return {{"text", text}, {"scenario", asa::to_json(scenario)}};
}

void add_near_miss(Json& page, const Situation<Scalar>& from,
                   const std::optional<Situation<Scalar>>& near) {
  if (near) page["near_miss"] = example(atlas::words_of_change(from, *near), *near);
}

/// Of "FX-IPS-4 refuses: yes, no".
Json difference_item(const std::string& difference) {
  const std::size_t at = difference.rfind(": "), comma = difference.rfind(", ");
  return {
      {"id", difference.substr(0, at)},
      {"text", fmt::format("{} by default, {} otherwise", difference.substr(at + 2, comma - at - 2),
                           difference.substr(comma + 2))}};
}

}  // namespace

void add_example(Json& page, const ClauseEntry& entry) {
  const Clause clause = clause_of(entry);
  if (std::ranges::none_of(refusing_clauses, [&](Clause c) { return c == clause; })) return;
  const atlas::Answer answer = atlas::find(atlas::refused_only_by(clause));
  if (!answer.smallest) return;
  page["smallest_scenario"] = example(atlas::words_of(*answer.smallest), *answer.smallest);
  add_near_miss(page, *answer.smallest, answer.near);
}

void add_example(Json& page, const ReadingEntry& reading) {
  const atlas::Question question = atlas::question_of(reading);
  if (!question.scenario) return;
  page["separating_scenario"] =
      std::visit([](const auto& s) { return example(atlas::words_of(s), s); }, *question.scenario);
  if (const auto* situation = std::get_if<Situation<Scalar>>(&*question.scenario))
    add_near_miss(page, *situation, question.near);
  page["differences"] = Json::array();
  for (const std::string& difference : question.differences)
    page["differences"].push_back(difference_item(difference));
}

}  // namespace asa::explain
