#pragma once

#include "gate/explain/fingerprint.hpp"

#include <string_view>
#include <vector>

namespace asa::review {

/// What can be reviewed: a clause or a property, as it is now.
struct Reviewable {
  std::string_view id;
  std::string_view kind;  ///< "clause" or "property"
  explain::Fingerprint fingerprint;
};

Reviewable reviewable(const ClauseEntry& clause);
Reviewable reviewable(const PropertyEntry& property);

/// Every clause, then every property.
std::vector<Reviewable> all_reviewable();

/// What is written: an id or its beginning, in any case of letters. Throws std::invalid_argument
/// unless it is exactly one clause or property.
Reviewable reviewable_named(std::string_view written);

}  // namespace asa::review
