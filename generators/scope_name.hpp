#pragma once

#include "model/scope.hpp"

#include <string>

namespace asa {

/// The name of a scope, which lists what the exhaustive engine tries in every combination:
/// "pairs: edition, encryption, IPS, all-zero key, RD-IPS, RD-KEY". Equal scopes have equal names,
/// and different scopes have different names. The numbers in a name come from the engine's draws.
std::string name_of(const Scope& scope);

/// What names leave out: the amounts, versions and durations that are tried.
std::string what_names_mean();

}  // namespace asa
