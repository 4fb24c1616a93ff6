#include "gate/check/result.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace asa {

std::size_t tests_run(const Result& result) {
  const auto judged = std::ranges::count_if(
      result.records, [](const Record& r) { return !says_nothing(r.outcome); });
  return static_cast<std::size_t>(judged) + (result.exploration ? 1 : 0) +
         (result.coverage ? 1 : 0);
}

std::string filter_of(const Asked& asked) {
  const std::string filter = asked.filter == "*" ? "" : asked.filter;
  return asked.selection + (asked.selection.empty() || filter.empty() ? "" : " ") + filter;
}

std::string text_of(const Part& part) {
  return part.of == 1 ? "" : fmt::format("{}/{}", part.which, part.of);
}

std::string describe(const Unexpected& unexpected) {
  return (unexpected.reached ? "reached, but should be impossible: " : "never reached: ") +
         unexpected.what;
}

std::vector<std::string> reasons_to_tell(std::vector<std::string> reasons) {
  constexpr std::size_t most = 10;
  std::ranges::sort(reasons);
  reasons.erase(std::unique(reasons.begin(), reasons.end()), reasons.end());
  reasons.resize(std::min(reasons.size(), most));
  return reasons;
}

Outcome verdict(const Result& result) {
  if (result.exploration && !result.exploration->unexpected.empty()) return Outcome::violated;
  if (!result.faults.empty() || !result.unmet.empty()) return Outcome::violated;
  const bool nothing = result.asked.part.empty() && tests_run(result) == 0;
  Outcome worst = nothing ? Outcome::vacuous : Outcome::holds;
  for (const Record& r : result.records)
    if (worst != Outcome::violated && r.outcome != Outcome::holds && !says_nothing(r.outcome) &&
        !r.known)
      worst = r.outcome;
  return worst;
}

}  // namespace asa
