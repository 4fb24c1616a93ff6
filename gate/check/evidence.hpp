#pragma once

#include "gate/check/proofs.hpp"
#include "gate/check/record.hpp"

#include <cstdint>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace asa {

/// What was tried for a clause, a scope or a property, over many records.
struct Effort {
  std::set<std::string_view> properties;
  std::set<std::string_view> platforms;
  std::uint64_t covered = 0;
  std::uint64_t exhausted = 0;
  std::uint64_t sampled = 0;
  std::uint64_t judged = 0;      ///< records about which the system answers
  std::uint64_t proved = 0;      ///< proved records, which need no whole scope
  std::uint64_t unfinished = 0;  ///< records whose scope did not fit the budget
  Outcome outcome = Outcome::not_answered;
  std::vector<std::string_view> violated_on{};  ///< platforms
  std::string_view why_not{};                   ///< what it does not answer about

  void add(const Record& record);
};

/// The strongest evidence for a property: it is proved, tried over its whole scope, or sampled; or
/// it does not hold.
struct Evidence {
  const PropertyEntry* property;
  std::string_view known;
  std::string of;
};

/// The evidence for every property that was tried, in the order of the catalogue.
std::vector<Evidence> evidence_of(std::span<const Record> records, const Proofs& proofs);

}  // namespace asa
