#include "gate/proofs.hpp"

#include "gate/audit/input.hpp"
#include "gate/digest.hpp"
#include "gate/read_json.hpp"
#include "gate/trial.hpp"

#include <fmt/format.h>

namespace asa {

namespace {

using json_parts::member;
using json_parts::value;

std::map<std::string_view, std::size_t> platforms_of_each() {
  std::map<std::string_view, std::size_t> all;
  for (const Trial& trial : all_trials()) ++all[trial.property->info.id];
  return all;
}

Proofs all_proved(const Json& json) {
  Proofs proofs;
  for (const Json& result : member(json, "results")) {
    const PropertyEntry* property = find_property(value<std::string>(result, "property"));
    if (property == nullptr)
      throw Malformed("no property is called \"" + value<std::string>(result, "property") + "\"");
    if (value<std::string>(result, "state") != "proved") continue;
    Proved& proved = proofs[property->info.id];
    proved.of = value<std::string>(result, "of");
    ++proved.platforms;
  }
  return proofs;
}

Proofs proofs_in(const Json& json) {
  if (value<std::string>(json, "program") != source_digest())
    throw Malformed(
        "these are proofs of another build of licgate; licgate prove --json makes new ones");
  Proofs proofs = all_proved(json);
  const auto platforms = platforms_of_each();
  std::erase_if(proofs, [&](const auto& proof) {
    return proof.second.platforms != platforms.at(proof.first);
  });
  return proofs;
}

}  // namespace

Proofs read_proofs(const std::string& path, std::vector<ReadFile>* inputs) {
  if (path.empty()) return {};
  const std::string text = audit::read_input(path, "the JSON of licgate prove").text;
  if (inputs != nullptr) inputs->push_back(read_file(path, text));
  return json_parts::at(path, [&] { return proofs_in(json_parts::parsed(text)); });
}

std::string standing_by_proof(const Proofs& proofs, const PropertyEntry& property) {
  const auto proof = proofs.find(property.info.id);
  if (proof == proofs.end()) return {};
  return fmt::format("proved of {}, on {} platforms", proof->second.of, proof->second.platforms);
}

}  // namespace asa
