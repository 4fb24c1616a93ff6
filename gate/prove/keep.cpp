#include "gate/prove/keep.hpp"

#include "gate/check/proof_results.hpp"
#include "gate/check/proofs.hpp"
#include "gate/files/files.hpp"
#include "gate/files/read_input.hpp"
#include "gate/prove/extent.hpp"
#include "gate/prove/rules.hpp"
#include "gate/terminal/digest.hpp"
#include "gate/terminal/stamp.hpp"

#include <algorithm>
#include <exception>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace asa::prove {

namespace {

/// Results of one property, as the file has them, and the platforms that they prove it on.
struct Results {
  std::vector<Json> all{};
  std::set<std::string> proved_on{};
};

using ByProperty = std::map<std::string_view, Results>;

/// What still stands in a file.
struct Standing {
  ByProperty results{};
  Json readings = Json::array();
  Json rules = Json::array();
};

/// Whether a proof is of all that `licgate prove` covers without options.
bool covers_the_usual(const ProofResult& result) {
  const auto of = [&](bool any_size) { return extent_of(result.property->info, 0, any_size); };
  return result.of == of(false) || result.of == of(true);
}

/// Adds a result, unless it is of other sources: their properties need not be there any more.
void add(const Json& json, ByProperty& all) {
  if (!is_current(json)) return;
  const ProofResult result = proof_result_from(json);
  Results& results = all[result.property->info.id];
  results.all.push_back(json);
  if (result.proved && covers_the_usual(result)) results.proved_on.insert(result.platform);
}

bool stands(const PropertyEntry& property, const Results& results) {
  const std::size_t wanted = platforms_of(property);
  return results.all.size() == wanted && results.proved_on.size() == wanted;
}

bool is_shared(const Json& result) {
  return json_parts::value<std::string>(result, "sources") == shared_proof_digest();
}

bool stands(const Json& claim) {
  require_rule_claim(claim);
  return is_shared(claim) && claim["state"] == name(State::proved);
}

/// Whether these are all claims about the rules, each proved of the same sources.
bool are_all(const Json& rules) {
  std::set<std::pair<std::string_view, std::string_view>> open;
  for (const FeatureEntry& f : features) open.emplace(decided, f.name);
  for (const RefusingClause clause : refusing_clauses) open.emplace(needed, id(clause));
  for (const Json& claim : rules)
    if (!stands(claim) || open.erase({claim["claim"].get_ref<const std::string&>(),
                                      claim["of"].get_ref<const std::string&>()}) == 0)
      return false;
  return open.empty();
}

bool is_compared(const Json& readings) {
  require_separation(readings);
  return is_shared(readings);
}

Standing standing_in(const Json& json) {
  Standing standing;
  for (const Json& result : json_parts::member(json, "results")) add(result, standing.results);
  std::erase_if(standing.results,
                [](const auto& of) { return !stands(*find_property(of.first), of.second); });
  const Json& readings = json_parts::member(json, "readings");
  if (std::ranges::all_of(readings, is_compared)) standing.readings = readings;
  const Json& rules = json_parts::member(json, "rules");
  if (are_all(rules)) standing.rules = rules;
  return standing;
}

Standing read_standing(const std::string& path) {
  try {
    return standing_in(json_parts::parsed(read_input(path, "the JSON of licgate prove").text));
  } catch (const std::exception&) {
    return {};
  }
}

/// Whether a check takes the file as it is. It may hold more than what stands.
bool is_taken(const std::string& path) {
  try {
    return read_proofs(path).size() == properties().size();
  } catch (const std::exception&) {
    return false;
  }
}

Done done_in(const Standing& standing) {
  Done done{.readings = !standing.readings.empty(), .rules = !standing.rules.empty()};
  for (const auto& [id, results] : standing.results) done.properties.insert(id);
  return done;
}

/// The text of a file with the results of both, in the order of the properties.
std::string together(Standing standing, const Report& report) {
  Json json = Json::parse(to_json(report));
  for (const Json& result : json["results"])
    standing.results[find_property(result["property"].get<std::string>())->info.id].all.push_back(
        result);
  json["results"].clear();
  for (const PropertyEntry& property : properties())
    for (Json& result : standing.results[property.info.id].all)
      json["results"].push_back(std::move(result));
  if (json["readings"].empty()) json["readings"] = std::move(standing.readings);
  if (json["rules"].empty()) json["rules"] = std::move(standing.rules);
  return json_text(json);
}

}  // namespace

Completed complete(const std::string& path, std::size_t jobs) {
  Standing standing = read_standing(path);
  const Request request{.jobs = jobs, .done = done_in(standing)};
  const std::size_t kept = request.done.properties.size();
  const bool all_proved =
      kept == properties().size() && request.done.readings && request.done.rules;
  if (all_proved && is_taken(path)) return {{}, kept};
  WholeFile file(path);
  Completed completed{all_proved ? Report{} : report(request), kept};
  file.write(together(std::move(standing), completed.report));
  return completed;
}

}  // namespace asa::prove
