#include "gate/exhaust/exhaust.hpp"
#include "gate/read_json.hpp"
#include "gate/system_named.hpp"
#include "gate/trial.hpp"
#include "model/catalogue.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace asa::exhaust_scope {

namespace {

struct Named {
  std::string_view name;
  Scope scope;
};
constexpr std::array scopes{Named{"boundary", Scope::boundary}, Named{"types", Scope::types}};

Tally scope_of(const Item& item, Scope scope, std::uint64_t most, const Place& from,
               const AnySystem& system) {
  const Plan plan{item.platform, item.property->info.scope};
  const Extent extent{most, scope == Scope::boundary ? 3 : however_many, from};
  return item.property->judge != nullptr
             ? asa::exhaust(plan, judge_of(*item.property, system), extent)
             : asa::exhaust(plan, history_judge_of(*item.property, system), extent);
}

bool wanted(const Trial& trial, const Request& request) {
  return (request.property.empty() || trial.property->info.id == request.property) &&
         (request.platform.empty() || trial.platform == find_platform(request.platform));
}

}  // namespace

std::optional<Scope> scope_named(std::string_view name) {
  for (const Named& named : scopes)
    if (named.name == name) return named.scope;
  return {};
}

std::string Item::name() const {
  std::string text(property->info.id);
  text.append("/").append(platform ? platform->label : "synthetic");
  return text;
}

std::vector<Item> items_of(const Request& request) {
  if (!request.property.empty() && find_property(request.property) == nullptr)
    throw std::invalid_argument("no property is called \"" + request.property +
                                "\"; licgate list names them");
  if (!request.platform.empty() && find_platform(request.platform) == nullptr)
    throw std::invalid_argument("no platform is called \"" + request.platform +
                                "\"; \"ASA 5540\" is one");
  std::vector<Item> items;
  for (const Trial& trial : all_trials())
    if (wanted(trial, request)) items.push_back({trial.property, trial.platform});
  if (items.empty())
    throw std::invalid_argument("there is nothing of this scope for what was asked");
  return items;
}

void require_place(const Item& item, Scope scope, const Place& place) {
  if (place.empty()) return;
  try {
    scope_of(item, scope, 1, place, system_named("reference"));
  } catch (const std::out_of_range& reason) {
    throw Malformed("\"next\": " + std::string(reason.what()));
  }
}

void go_on(const Item& item, Scope scope, std::uint64_t most, Standing& standing) {
  if (standing.counts.whole || standing.violation) return;
  const Tally tally = scope_of(item, scope, most, standing.next, system_named("reference"));
  standing.counts.cases += tally.cases;
  standing.counts.applicable += tally.applicable;
  standing.counts.whole = tally.whole;
  standing.next = tally.next;
  standing.violation = tally.violation;
}

}  // namespace asa::exhaust_scope
