#include "gate/explain/page.hpp"

#include "gate/explain/items.hpp"

#include <fmt/format.h>

namespace asa::explain {

namespace {

struct Page {
  const Proofs* proofs;

  Json operator()(const ClauseEntry* clause) const { return clause_page(*clause, proofs); }
  Json operator()(const PropertyEntry* property) const { return property_page(*property, proofs); }
  Json operator()(const ReadingEntry* reading) const { return reading_page(*reading); }
  Json operator()(const PlatformEntry* platform) const { return platform_page(*platform); }
  Json operator()(const FeatureEntry* feature) const { return feature_page(*feature); }
  Json operator()(const Mutant* mutant) const { return mutant_page(*mutant, proofs); }
};

}  // namespace

Json page_of(const Topic& topic, const Proofs* proofs) { return std::visit(Page{proofs}, topic); }

Json with_proof(const std::vector<const PropertyEntry*>& properties, const Proofs* proofs) {
  Json all = items(properties);
  for (std::size_t i = 0; proofs != nullptr && i < properties.size(); ++i)
    all[i]["proof"] = proof_of(*properties[i], *proofs);
  return all;
}

std::string proof_of(const PropertyEntry& property, const Proofs& proofs) {
  const auto proof = proofs.find(property.info.id);
  if (proof == proofs.end()) return "none in this file that covers all its platforms";
  return fmt::format("of {}, on {} platforms", proof->second.of, proof->second.platforms);
}

}  // namespace asa::explain
