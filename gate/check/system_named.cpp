#include "gate/check/system_named.hpp"

#include "properties/mutants/catalogue.hpp"
#include "properties/reference.hpp"
#include "properties/reference_system.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>
#include <string>

namespace asa {

namespace {

constexpr std::string_view reference_name = "reference";

std::string mutant_names() {
  std::string names;
  for (const Mutant& mutant : mutants()) names.append(", ").append(mutant.name);
  return names;
}

}  // namespace

const AnySystem& system_named(std::string_view name) {
  if (name == reference_name) return reference_system();
  if (const Mutant* mutant = find_mutant(name)) return *mutant->system;
  throw std::invalid_argument(fmt::format("no system is called \"{}\"; the systems are {}{}", name,
                                          reference_name, mutant_names()));
}

std::string_view name_of(const AnySystem& system) {
  if (dynamic_cast<const SystemAdapter<Reference>*>(&system) != nullptr) return reference_name;
  const auto found = std::ranges::find(mutants(), &system, &Mutant::system);
  return found == mutants().end() ? std::string_view{} : found->name;
}

}  // namespace asa
