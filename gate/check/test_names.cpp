#include "gate/check/test_names.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace asa {

std::string suite_of(const Trial& trial) {
  std::string suite(id(trial.property->info.clauses.places[0]));
  std::replace(suite.begin(), suite.end(), '-', '_');
  return suite;
}

std::string test_of(const Trial& trial) {
  return fmt::format("{}/{}", trial.property->info.id,
                     trial.platform ? trial.platform->label : "synthetic");
}

std::string full_name(const std::string& suite, const std::string& test) {
  return suite + '.' + test;
}
std::string full_name(const Trial& trial) { return full_name(suite_of(trial), test_of(trial)); }

}  // namespace asa
