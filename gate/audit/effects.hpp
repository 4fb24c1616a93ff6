#pragma once

#include "gate/audit/choices.hpp"

#include <map>
#include <set>

namespace asa::audit {

/// What a choice adds to the clauses that refuse, and what it takes away.
struct Effect {
  std::vector<Clause> added;
  std::vector<Clause> removed;
  auto operator<=>(const Effect&) const = default;
};

/// The effect of another answer, from the answer before.
Effect effect(const std::vector<Clause>& before, const std::vector<Clause>& after);

/// Choices by what follows from them.
using Effects = std::map<Effect, std::set<Choice>>;

/// "refused by FX-IPS-4 if only one unit has a part number with IPS; ..."
std::string in_words(const Report& report, const Attribute& attribute, const Effects& effects);

}  // namespace asa::audit
