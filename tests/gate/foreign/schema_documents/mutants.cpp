#include "tests/gate/foreign/schema_documents/mutants.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <random>
#include <set>
#include <string>
#include <utility>

namespace asa::test {

namespace {

using Pointer = Json::json_pointer;

struct Places {
  std::vector<Pointer> all{};
  std::map<std::string, Pointer> by_kind{};
  std::set<std::string> words{"unheard of", ""};
};

/// Amounts differ in their feature only.
bool are_amounts(const Json& object) {
  return object.size() > 1 &&
         std::ranges::all_of(object, [](const Json& v) { return v.is_number(); });
}

void find_places(const Json& json, const Pointer& at, const std::string& kind, std::size_t levels,
                 Places& places) {
  places.all.push_back(at);
  places.by_kind.emplace(kind, at);
  if (json.is_string()) places.words.insert(json.get<std::string>());
  if (levels == 0) return;
  if (json.is_object())
    for (const auto& [name, value] : json.items())
      find_places(value, at / name, kind + '/' + (are_amounts(json) ? "*" : name), levels - 1,
                  places);
  if (json.is_array())
    for (std::size_t i = 0; i < json.size(); ++i)
      find_places(json[i], at / i, kind + "/*", levels - 1, places);
}

Places places_of(const Json& document, std::size_t levels) {
  Places places;
  find_places(document, Pointer(), "", levels, places);
  return places;
}

const std::vector<Json>& other_values() {
  constexpr auto huge = std::numeric_limits<std::uint64_t>::max();
  static const std::vector<Json> all{0,
                                     1,
                                     2,
                                     -1,
                                     1.5,
                                     1.0,
                                     huge,
                                     1e300,
                                     1LL << 40,
                                     true,
                                     false,
                                     nullptr,
                                     Json::array(),
                                     Json::object(),
                                     Json::array({"surplus"}),
                                     {{"surplus", 1}}};
  return all;
}

void change_object(const Json& object, std::vector<Json>& all) {
  for (const auto& [name, unused] : object.items()) all.emplace_back(object).erase(name);
  all.emplace_back(object)["surplus"] = 0;
}

void change_list(const Json& list, std::vector<Json>& all) {
  constexpr std::size_t too_long = 80;
  if (list.empty()) return;
  all.emplace_back(list).erase(0);
  all.emplace_back(list).push_back(Json(list.back()));
  Json& longer = all.emplace_back(list);
  longer.insert(longer.end(), too_long, Json(list[0]));
}

/// What may stand instead of a value.
std::vector<Json> changes_of(const Json& value, const std::set<std::string>& words) {
  std::vector<Json> all = other_values();
  all.insert(all.end(), words.begin(), words.end());
  all.push_back(Json(std::vector<Json>{value}));
  if (value.is_object()) change_object(value, all);
  if (value.is_array()) change_list(value, all);
  return all;
}

Json with(Json document, const Pointer& at, const Json& value) {
  document[at] = value;
  return document;
}

}  // namespace

Json mutant(const Json& document, std::uint64_t number, std::size_t levels) {
  std::mt19937_64 random(number);
  const Places places = places_of(document, levels);
  const Pointer& at = places.all[random() % places.all.size()];
  const auto changes = changes_of(document[at], places.words);
  return with(document, at, changes[random() % changes.size()]);
}

std::size_t kinds_of_places(const Json& document) {
  return places_of(document, every_level).by_kind.size();
}

std::vector<Json> every_mutant(const Json& document) {
  std::vector<Json> all;
  const Places places = places_of(document, every_level);
  for (const auto& [kind, at] : places.by_kind)
    for (const Json& value : changes_of(document[at], places.words))
      all.push_back(with(document, at, value));
  return all;
}

}  // namespace asa::test
