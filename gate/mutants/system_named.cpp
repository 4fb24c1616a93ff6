#include "gate/mutants/system_named.hpp"

#include "gate/terminal/suggest.hpp"
#include "properties/mutants/catalogue.hpp"
#include "properties/reference.hpp"
#include "properties/reference_system.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <stdexcept>
#include <string>
#include <vector>

namespace asa {

namespace {

std::vector<std::string> names_of_systems() {
  std::vector<std::string> names{std::string(Reference::name)};
  for (const Mutant& mutant : mutants()) names.emplace_back(mutant.name);
  return names;
}

}  // namespace

const AnySystem& system_named(std::string_view name) {
  if (name == Reference::name) return reference_system();
  if (const Mutant* mutant = find_mutant(name)) return *mutant->system;
  const auto names = names_of_systems();
  throw std::invalid_argument(
      unknown_name("--system", name, names, fmt::format("there are {}", fmt::join(names, ", "))));
}

}  // namespace asa
