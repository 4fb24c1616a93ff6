#include "tests/gate/prove/mutants/symbolic_mutants.hpp"

#include <map>

namespace asa::prove {

namespace {

std::map<std::string_view, const SymbolicSystem*> by_name() {
  std::map<std::string_view, const SymbolicSystem*> all;
  for (const auto some : {symbolic_situation_mutants(), symbolic_history_mutants()})
    for (const SymbolicMutant& mutant : some) all.emplace(mutant.name, mutant.system);
  return all;
}

}  // namespace

const SymbolicSystem& symbolic(const Mutant& mutant) {
  static const auto all = by_name();
  return *all.at(mutant.name);
}

}  // namespace asa::prove
