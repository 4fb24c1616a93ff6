#include "gate/mutants/system_named.hpp"

#include "properties/mutants/catalogue.hpp"
#include "properties/reference.hpp"
#include "properties/reference_system.hpp"

#include <fmt/format.h>

#include <stdexcept>
#include <string>

namespace asa {

namespace {

std::string mutant_names() {
  std::string names;
  for (const Mutant& mutant : mutants()) names.append(", ").append(mutant.name);
  return names;
}

}  // namespace

const AnySystem& system_named(std::string_view name) {
  if (name == Reference::name) return reference_system();
  if (const Mutant* mutant = find_mutant(name)) return *mutant->system;
  throw std::invalid_argument(fmt::format("no system is called \"{}\"; the systems are {}{}", name,
                                          Reference::name, mutant_names()));
}

}  // namespace asa
