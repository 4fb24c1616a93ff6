#pragma once

#include "gate/prove/symbolic.hpp"
#include "properties/catalogue.hpp"

#include <variant>
#include <vector>

/// The properties and the model over terms: the same templates that run over integers.
namespace asa::prove {

using SymbolicSystem = SystemOver<Symbolic>;

/// A property as a judge of terms: of situations or of histories.
template <class S>
using SymbolicJudge = Judgement<Symbolic> (*)(const SymbolicSystem&, const S&);
using Predicate =
    std::variant<SymbolicJudge<Situation<Symbolic>>, SymbolicJudge<History<Symbolic>>>;

Predicate predicate_of(const PropertyEntry& property);

/// The reference model.
const SymbolicSystem& symbolic_reference();

/// The predicates about situations, and those about histories: one for each of `properties()`, in
/// its order. Each function has its own source file.
std::vector<Predicate> situation_predicates();
std::vector<Predicate> history_predicates();

}  // namespace asa::prove
