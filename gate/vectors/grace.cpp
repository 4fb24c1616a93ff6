#include "gate/vectors/named.hpp"
#include "gate/vectors/scenarios.hpp"

#include <fmt/format.h>

namespace asa::vectors {

namespace {

NamedScenario lost_for(std::int64_t days, Clause clause) {
  const auto unit =
      holding(unit_of("ASA 5520", {}), {{{feature_id<BotnetTrafficFilter>, 1}, weeks(52)}});
  return {history_of({unit, unit}, {apart(Days{days}), together(Days{0})}),
          {fmt::format("The units lose contact for {} days.", days), {clause}}};
}

}  // namespace

std::vector<NamedScenario> around_the_grace() {
  return {lost_for(29, "LOC-01"_clause), lost_for(30, "LOC-08"_clause),
          lost_for(31, "LOC-02"_clause)};
}

std::vector<NamedScenario> named_scenarios() {
  std::vector<NamedScenario> all = worked_examples();
  for (const auto& more : {around_limits(), around_the_grace()})
    all.insert(all.end(), more.begin(), more.end());
  return all;
}

}  // namespace asa::vectors
