#include "gate/report/view.hpp"

#include <algorithm>

namespace asa::report {

namespace {

const Json* find(const Json& list, const char* key, std::string_view value) {
  for (const Json& one : list)
    if (one.value(key, "") == value) return &one;
  return nullptr;
}

}  // namespace

std::uint64_t count_of(const Json& json) {
  if (!json.is_number_unsigned()) throw BadRecord("no number of cases: " + json.dump());
  return json.get<std::uint64_t>();
}

Tried tried_in(const Json& record) {
  const Json& by_stage = record.at("tried");
  const auto of = [&](const char* stage) { return count_of(by_stage.at(stage)); };
  Tried one;
  one.stored = of("stored");
  one.chosen = std::max({of("boundaries"), of("pair cover"), of("triple cover")});
  one.scope = of("whole scope");
  one.random = of("random");
  one.all = one.stored + std::max(one.chosen, one.scope) + one.random;
  one.unanswered = record.at("verdict") == "not answered" ? 1 : 0;
  one.platforms = 1 - one.unanswered;
  return one;
}

Tried tried_for(const Json& check, std::string_view property) {
  Tried sum;
  for (const Json& record : check.at("records")) {
    if (record.at("property") != property) continue;
    const Tried one = tried_in(record);
    sum.stored += one.stored, sum.chosen += one.chosen, sum.scope += one.scope;
    sum.random += one.random, sum.all += one.all;
    sum.platforms += one.platforms, sum.unanswered += one.unanswered;
  }
  return sum;
}

std::string standing_of(const Json& check, std::string_view property) {
  const Json* const standing = find(check.at("standings"), "property", property);
  if (standing == nullptr) return "not tried";
  const std::string of = standing->value("of", "");
  return standing->value("standing", "") + (of.empty() ? "" : ": " + of);
}

Json view_of(const Records& records) {
  Json view = {{"verdict", verdict_view(records)},   {"gaps", gaps_view(records)},
               {"changes", changes_view(records)},   {"reviews", nullptr},
               {"chapters", chapters_view(records)}, {"properties", properties_view(records)},
               {"questions", questions_view()},      {"mutants", mutants_view(records)},
               {"atlas", atlas_view(records)},       {"pairs", pairs_view(records)},
               {"figures", figures_view()}};
  if (records.reviews) add_reviews(view, *records.reviews);
  return view;
}

}  // namespace asa::report
