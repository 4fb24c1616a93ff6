#pragma once

#include "gate/audit/choices.hpp"

#include <map>
#include <set>

namespace asa::audit {

/// The refusing clauses that a choice adds and removes.
struct Effect {
  std::vector<Clause> added;
  std::vector<Clause> removed;
  auto operator<=>(const Effect&) const = default;
};

/// The change from the clauses that refused before to those that refuse after.
Effect effect(const std::vector<Clause>& before, const std::vector<Clause>& after);

/// Choices grouped by their effect.
using Effects = std::map<Effect, std::set<Choice>>;

/// "refused by FX-IPS-4 if only one unit has a part number with IPS; ..."
std::string in_words(const Report& report, const Attribute& attribute, const Effects& effects);

}  // namespace asa::audit
