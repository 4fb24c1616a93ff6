#include "properties/mutants/catalogue.hpp"

#include "properties/mutants/all.hpp"

#include <algorithm>

namespace asa {

namespace {

template <class M>
Mutant entry_of_mutant() {
  static const Boxed<M> system;
  return {M::info.name, M::info.breaks, M::info.fault, &system};
}

}  // namespace

std::span<const Mutant> mutants() {
  static const auto entries = hana::unpack(mutant::all_mutants, [](auto... m) {
    return std::array{entry_of_mutant<typename decltype(m)::type>()...};
  });
  return entries;
}

const Mutant* find_mutant(std::string_view name) {
  const auto all = mutants();
  const auto found = std::ranges::find_if(all, [name](const Mutant& m) { return m.name == name; });
  return found == all.end() ? nullptr : &*found;
}

}  // namespace asa
