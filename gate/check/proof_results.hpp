#pragma once

#include "gate/scenario/read_json.hpp"
#include "properties/catalogue.hpp"

#include <cstddef>
#include <string>

/// The parts of what `licgate prove --json` writes. Readers throw Malformed, with the reason.
namespace asa {

/// What is proved of a property on a platform, or on any.
struct ProofResult {
  const PropertyEntry* property = nullptr;
  std::string platform{};
  bool proved = false;
  std::string of{};  ///< "every pair"
};

ProofResult proof_result_from(const Json& json);

/// Whether a result is of the sources that proofs of its property depend on now.
bool is_current(const Json& result);

void require_separation(const Json& json);
void require_rule_claim(const Json& json);
void require_seconds(const Json& json);

/// How many platforms this build proves a property on, including "any".
std::size_t platforms_of(const PropertyEntry& property);

}  // namespace asa
