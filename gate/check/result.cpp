#include "gate/check/result.hpp"

#include <fmt/format.h>

namespace asa {

std::size_t tests_run(const Result& result) {
  return result.records.size() + (result.exploration ? 1 : 0) + (result.coverage ? 1 : 0);
}

std::string filter_of(const Asked& asked) { return asked.filter == "*" ? "" : asked.filter; }

std::string part_of(const Asked& asked) {
  return asked.part.of == 1 ? "" : fmt::format("{}/{}", asked.part.which, asked.part.of);
}

std::string describe(const Unexpected& unexpected) {
  return (unexpected.reached ? "reached, but should be impossible: " : "never reached: ") +
         unexpected.what;
}

Outcome verdict(const Result& result) {
  if (result.exploration && !result.exploration->unexpected.empty()) return Outcome::violated;
  if (!result.faults.empty()) return Outcome::violated;
  const bool nothing = tests_run(result) == 0;
  Outcome worst = nothing ? Outcome::vacuous : Outcome::holds;
  for (const Record& r : result.records)
    if (worst != Outcome::violated && r.outcome != Outcome::holds) worst = r.outcome;
  return worst;
}

}  // namespace asa
