#pragma once

#include "gate/prove/symbolic.hpp"
#include "properties/catalogue.hpp"

#include <vector>

/// The properties and the model over terms: the same templates that run over integers.
namespace asa::prove {

using SymbolicSystem = SystemOver<Symbolic>;

/// What a property says of terms. It judges situations or histories; the other is null.
struct Predicate {
  Judgement<Symbolic> (*situation)(const SymbolicSystem&, const Situation<Symbolic>&) = nullptr;
  Judgement<Symbolic> (*history)(const SymbolicSystem&, const History<Symbolic>&) = nullptr;
};

Predicate predicate_of(const PropertyEntry& property);

/// Our model.
const SymbolicSystem& symbolic_reference();

/// Those of situations, and those of histories, in the order of `properties()`; each is compiled in
/// a source of its own.
std::vector<Predicate> situation_predicates();
std::vector<Predicate> history_predicates();

}  // namespace asa::prove
