#pragma once

#include "gate/prove/proof.hpp"

#include <string_view>
#include <vector>

/// Claims about the rules as a whole, which no property makes: some say that a situation exists.
namespace asa::prove {

/// Of each feature: in every pair and cluster that forms of software that combines licenses, on
/// every platform, every unit runs what the rule of the feature's kind gives (no gap), while the
/// first is active or, in a pair, the second. In the other answer to RD-WHEN, a unit that is not
/// active runs its own. And some group would notice if another rule decided the feature (no
/// overlap). Other rules are those that can give a state, or an amount. A feature that must match
/// leaves them nothing to decide, as units form only if they hold the same of it.
inline constexpr std::string_view decided = "features are decided by exactly one rule";

/// Of each refusing clause: some pair or cluster, at the default of every reading, is refused by it
/// alone, and forms without it.
inline constexpr std::string_view needed = "refusing clauses are needed";

std::vector<RuleClaim> features_decided(const Subjects& system);
std::vector<RuleClaim> clauses_needed(const Subjects& system);

}  // namespace asa::prove
