#include "gate/report/view.hpp"

#include <algorithm>

namespace asa::report {

namespace {

std::uint64_t number(const Json& json, const char* name) {
  return json.value(name, std::uint64_t{0});
}

const Json* find(const Json& list, const char* key, std::string_view value) {
  for (const Json& one : list)
    if (one.value(key, "") == value) return &one;
  return nullptr;
}

}  // namespace

Tried tried_for(const Json& check, std::string_view property) {
  Tried sum;
  for (const Json& record : check["records"]) {
    if (record["property"] != property) continue;
    const Json& tried = record["tried"];
    sum.stored += number(tried, "stored");
    sum.chosen += number(tried, "triple cover");
    sum.scope += number(tried, "whole scope");
    sum.random += number(tried, "random");
    sum.platforms += record["verdict"] == "not answered" ? 0 : 1;
  }
  return sum;
}

std::string standing_of(const Json& check, std::string_view property) {
  const Json* const standing = find(check["standings"], "property", property);
  if (standing == nullptr) return "not tried";
  const std::string of = standing->value("of", "");
  return standing->value("standing", "") + (of.empty() ? "" : ": " + of);
}

Json view_of(const Records& records) {
  return {{"verdict", verdict_view(records)},       {"gaps", gaps_view(records)},
          {"changes", changes_view(records)},       {"chapters", chapters_view(records)},
          {"properties", properties_view(records)}, {"mutants", mutants_view(records)},
          {"atlas", atlas_view(records)},           {"figures", figures_view()}};
}

}  // namespace asa::report
