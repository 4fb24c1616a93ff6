#include "tests/gate/prove/mutants/search.hpp"

#include "tests/gate/prove/mutants/symbolic_mutants.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace asa::prove {

namespace {

bool cites(const PropertyEntry& property, Clause clause) {
  const auto all = property.info.clauses.all();
  return std::find(all.begin(), all.end(), clause) != all.end();
}

std::vector<const PropertyEntry*> properties_of(const Mutant& mutant) {
  std::vector<const PropertyEntry*> all;
  for (const PropertyEntry& property : properties())
    if (applies(property, mutant)) all.push_back(&property);
  std::stable_partition(all.begin(), all.end(), [&](const PropertyEntry* property) {
    return cites(*property, mutant.breaks);
  });
  return all;
}

std::vector<Trial> trials_of(const PropertyEntry& property) {
  std::vector<Trial> trials{{&property, nullptr}};
  for (const Trial& trial : all_trials())
    if (trial.property == &property && trial.platform != nullptr) trials.push_back(trial);
  return trials;
}

}  // namespace

Search search(const Mutant& mutant, const std::function<bool(const Trial&)>& wanted) {
  const Subjects system{symbolic(mutant), *mutant.system};
  Search search;
  for (const PropertyEntry* property : properties_of(mutant)) {
    Prover prover(system);
    for (const Trial& trial : trials_of(*property)) {
      if (!wanted(trial)) continue;
      const Proof proof = prover.prove(trial, 0);
      if (proof.state == State::refuted) {
        search.refuted = proof;
        return search;
      }
      search.before.push_back(proof);
    }
  }
  return search;
}

std::string text_of(const Proof& proof) {
  return fmt::format("{} on {}: {}{}{}", proof.property->info.id,
                     proof.platform ? proof.platform->name : "any", name(proof.state),
                     proof.reason.empty() ? "" : ", ", proof.reason);
}

std::string text_of(const std::vector<Proof>& proofs) {
  std::string text;
  for (const Proof& proof : proofs) text += text_of(proof) + "\n";
  return text;
}

std::string as_test_name(std::string_view mutant) {
  std::string plain(mutant);
  std::replace(plain.begin(), plain.end(), '-', '_');
  return plain;
}

}  // namespace asa::prove
