#pragma once

#include "gate/check/proofs.hpp"
#include "gate/explain/topic.hpp"

#include <nlohmann/json.hpp>

/// What the program knows of one topic. Every page begins with {kind, id, text}; other members are
/// facts, lists of {id, text}, and slices {file, line, text} of the source. Where an item has a
/// `text`, the text says what its other members say, but for `about` and `proof`.
namespace asa::explain {

/// The page of a topic. Without proofs, nothing is known of what is proved.
nlohmann::ordered_json page_of(const Topic& topic, const Proofs* proofs);

nlohmann::ordered_json clause_page(const ClauseEntry& clause, const Proofs* proofs);
nlohmann::ordered_json property_page(const PropertyEntry& property, const Proofs* proofs);
nlohmann::ordered_json reading_page(const ReadingEntry& reading);
nlohmann::ordered_json platform_page(const PlatformEntry& platform);
nlohmann::ordered_json feature_page(const FeatureEntry& feature);
nlohmann::ordered_json mutant_page(const Mutant& mutant, const Proofs* proofs);

/// {id, text, proof} for each property; `proof` only if proofs are given.
nlohmann::ordered_json with_proof(const std::vector<const PropertyEntry*>& properties,
                                  const Proofs* proofs);

/// "of every pair, on 22 platforms", or that these proofs do not show it.
std::string proof_of(const PropertyEntry& property, const Proofs& proofs);

}  // namespace asa::explain
