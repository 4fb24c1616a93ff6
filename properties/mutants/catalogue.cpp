#include "properties/mutants/catalogue.hpp"

#include "properties/mutants/entries.hpp"

#include <algorithm>
#include <vector>

namespace asa {

namespace {

std::vector<Mutant> every_mutant() {
  std::vector<Mutant> all;
  for (const auto some : {boxed_situation_mutants(), boxed_history_mutants()})
    all.insert(all.end(), some.begin(), some.end());
  return all;
}

}  // namespace

std::span<const Mutant> mutants() {
  static const std::vector<Mutant> all = every_mutant();
  return all;
}

const Mutant* find_mutant(std::string_view name) {
  const auto all = mutants();
  const auto found = std::ranges::find_if(all, [name](const Mutant& m) { return m.name == name; });
  return found == all.end() ? nullptr : &*found;
}

}  // namespace asa
