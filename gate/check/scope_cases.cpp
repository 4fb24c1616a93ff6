#include "gate/check/scope_run.hpp"
#include "gate/scenario/read_json.hpp"
#include "properties/reference_system.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace asa::scope_run {

namespace {

struct Named {
  std::string_view name;
  Breadth scope;
};
constexpr std::array scopes{Named{"boundary", Breadth::boundary}, Named{"whole", Breadth::whole}};

Tally tally_of(const Trial& trial, Breadth scope, std::uint64_t most, const Position& from,
               const AnySystem& system, const Support& support) {
  const Plan plan = in_its_reading(support, {trial.platform, trial.property->info.scope});
  const Extent extent{most, scope == Breadth::boundary ? 3 : no_limit, from};
  return exhaust(plan, judge_of(*trial.property, system), extent);
}

}  // namespace

std::string_view name(Breadth scope) {
  return std::ranges::find(scopes, scope, &Named::scope)->name;
}

std::optional<Breadth> scope_named(std::string_view name) {
  const auto found = std::ranges::find(scopes, name, &Named::name);
  return found == scopes.end() ? std::nullopt : std::optional{found->scope};
}

void require_place(const Trial& trial, Breadth scope, const Position& place) {
  if (place.empty()) return;
  try {
    tally_of(trial, scope, 1, place, reference_system(), {});
  } catch (const std::out_of_range& reason) {
    throw Malformed("\"next\": " + std::string(reason.what()));
  }
}

void try_more(const Trial& trial, Breadth scope, const AnySystem& system, std::uint64_t most,
              Reached& reached, const Support& support) {
  if (reached.counts.whole || reached.violation) return;
  const Tally tally = tally_of(trial, scope, most, reached.next, system, support);
  reached.counts.cases += tally.cases;
  reached.counts.applicable += tally.applicable;
  reached.counts.whole = tally.whole;
  reached.next = tally.next;
  reached.violation = tally.violation;
}

}  // namespace asa::scope_run
