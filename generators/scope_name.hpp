#pragma once

#include "model/scope.hpp"

#include <string>

namespace asa {

/// What the exhaustive engine tries of a scope, in every combination:
/// "pairs: edition, encryption, IPS, all-zero key, RD-IPS, RD-KEY". Equal scopes have equal names,
/// and others other names. Numbers are counted and listed as the engine draws them.
std::string name_of(const Scope& scope);

/// What names leave unsaid: which amounts, versions and durations are tried.
std::string what_names_mean();

}  // namespace asa
