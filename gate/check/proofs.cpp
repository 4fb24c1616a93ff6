#include "gate/check/proofs.hpp"

#include "gate/check/proof_results.hpp"
#include "gate/check/proof_state.hpp"
#include "gate/files/read_input.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace asa {

namespace {

using json_parts::member;
using json_parts::value;

constexpr const char* again = "; run licgate prove --json again";

constexpr std::size_t no_limit = static_cast<std::size_t>(-1);

/// All results of a file, by property, then by platform.
using Results = std::map<std::string_view, std::map<std::string, ProofResult>>;

void read_result(const Json& json, Results& results) {
  if (!is_current(json))
    throw Malformed("the proof of " + value<std::string>(json, "property") +
                    " was made from other sources" + again);
  const ProofResult result = proof_result_from(json);
  const std::string_view id = result.property->info.id;
  if (!results[id].emplace(result.platform, result).second)
    throw Malformed(
        fmt::format("a second result of {} on \"{}\"; remove one", id, result.platform));
}

void each_of(const Json& json, const char* key, auto read) {
  const Json& found = json_parts::list(json, key, 0, no_limit);
  for (std::size_t i = 0; i < found.size(); ++i)
    json_parts::at(std::string(key) + "[" + std::to_string(i) + "]", [&] { read(found[i]); });
}

/// The weakest result over all platforms: a stronger one has more text at the end.
const std::string& least_of(const std::map<std::string, ProofResult>& results) {
  const auto size = [](const auto& result) { return result.second.of.size(); };
  return std::ranges::min_element(results, {}, size)->second.of;
}

Proofs proofs_from(const Results& all) {
  Proofs proofs;
  for (const auto& [id, results] : all) {
    const bool everywhere = results.size() == platforms_of(*find_property(id));
    const auto proved = [](const auto& result) { return result.second.proved; };
    if (everywhere && std::ranges::all_of(results, proved))
      proofs[id] = {least_of(results), results.size()};
  }
  return proofs;
}

void require_schema(const Json& json) {
  if (value<int>(member(json, "licgate"), "schema") != prove::proofs_schema)
    throw Malformed(std::string("these proofs were made by another version of licgate") + again);
}

Proofs proofs_in(const Json& json) {
  require_schema(json);
  json_parts::allow_only(json, {"licgate", "seconds", "results", "readings", "rules"});
  require_seconds(json);
  Results results;
  each_of(json, "results", [&](const Json& result) { read_result(result, results); });
  each_of(json, "readings", require_separation);
  each_of(json, "rules", require_rule_claim);
  return proofs_from(results);
}

}  // namespace

Proofs read_proofs(const std::string& path, std::vector<ReadFile>* inputs) {
  if (path.empty()) return {};
  const std::string text = read_input(path, "the JSON of licgate prove").text;
  if (inputs != nullptr) inputs->push_back(read_file(path, text));
  return json_parts::at(path, [&] { return proofs_in(json_parts::parsed(text)); });
}

std::string standing_by_proof(const Proofs& proofs, const PropertyEntry& property) {
  const auto proof = proofs.find(property.info.id);
  if (proof == proofs.end()) return {};
  return fmt::format("proved of {}, on {} platforms", proof->second.of, proof->second.platforms);
}

}  // namespace asa
