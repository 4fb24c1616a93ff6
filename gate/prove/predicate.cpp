#include "gate/prove/predicate.hpp"

#include "properties/reference.hpp"

#include <cstddef>

namespace asa::prove {

Predicate predicate_of(const PropertyEntry& property) {
  static const std::vector<Predicate> situations = situation_predicates();
  static const std::vector<Predicate> histories = history_predicates();
  const auto place = static_cast<std::size_t>(&property - properties().data());
  return (property.info.scope.of_histories() ? histories : situations)[place];
}

const SymbolicSystem& symbolic_reference() {
  static const SystemAdapter<Reference, Symbolic> reference;
  return reference;
}

}  // namespace asa::prove
