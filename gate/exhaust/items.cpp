#include "gate/exhaust/exhaust.hpp"
#include "gate/lanes/kernels.hpp"
#include "gate/trial.hpp"
#include "model/catalogue.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <stdexcept>

namespace asa::exhaust_scope {

namespace {

struct Named {
  std::string_view name;
  Scope scope;
};
constexpr std::array scopes{Named{"boundary", Scope::boundary}, Named{"types", Scope::types},
                            Named{"tiers", Scope::tiers}};

/// Squares are of properties of pairs that are about amounts, on platforms whose limits are known.
bool has_squares(const Trial& trial) {
  const PropertyInfo& info = trial.property->info;
  return trial.platform != nullptr && lanes::has_kernel(*trial.property) &&
         info.scope.shape == Shape::pair && info.scope.factors.has(Factor::one_feature);
}

void add_squares(const Trial& trial, std::vector<Item>& items) {
  for (const FeatureEntry& f : features)
    if (f.kind == Kind::tier && trial.platform->rules.offers(f.feature) &&
        trial.platform->rules.limit[f.feature] < unlimited)
      items.push_back({trial.property, trial.platform, f.feature});
}

lanes::Rows rows_of(const Item& item, std::int32_t first) {
  const std::int32_t limit = item.platform->rules.limit[*item.feature];
  return {item.platform, *item.feature, limit, item.property->info.symmetric, first, limit + 1};
}

/// As many rows as so many cases fill, one at least.
std::int32_t last_row(const lanes::Rows& rows, std::uint64_t most) {
  const std::uint64_t width = static_cast<std::uint64_t>(rows.limit) + 1;
  const std::uint64_t count = std::max<std::uint64_t>(most / width, 1);
  const auto left = static_cast<std::uint64_t>(rows.last - rows.first);
  return rows.first + static_cast<std::int32_t>(std::min(count, left));
}

Tally square_of(const Item& item, std::uint64_t most, const Place& from) {
  lanes::Rows rows = rows_of(item, 0);
  const std::int32_t end = rows.last;
  if (from.size() > 1 || (!from.empty() && from[0] >= static_cast<std::size_t>(end)))
    throw std::out_of_range("no place of this scope to go on from");
  if (!from.empty()) rows.first = static_cast<std::int32_t>(from[0]);
  rows.last = last_row(rows, most);
  Tally tally = lanes::square(*item.property, rows);
  tally.whole = tally.whole && rows.last == end;
  if (rows.last < end) tally.next = {static_cast<std::size_t>(rows.last)};
  return tally;
}

Tally scope_of(const Item& item, Scope scope, std::uint64_t most, const Place& from) {
  static const Boxed<Reference> reference;
  const Plan plan{item.platform, item.property->info.scope};
  const Extent extent{most, scope == Scope::boundary ? 3 : however_many, from};
  return item.property->judge != nullptr
             ? asa::exhaust(plan, judge_of(*item.property, reference), extent)
             : asa::exhaust(plan, history_judge_of(*item.property, reference), extent);
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
  if (feature) text.append("/").append(entry(*feature).name);
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
  for (const Trial& trial : all_trials()) {
    if (!wanted(trial, request)) continue;
    if (request.scope != Scope::tiers)
      items.push_back({trial.property, trial.platform, {}});
    else if (has_squares(trial))
      add_squares(trial, items);
  }
  if (items.empty())
    throw std::invalid_argument("there is nothing of this scope for what was asked");
  return items;
}

void go_on(const Item& item, Scope scope, std::uint64_t most, Standing& standing) {
  if (standing.counts.whole || standing.violation) return;
  const Tally tally = item.feature ? square_of(item, most, standing.next)
                                   : scope_of(item, scope, most, standing.next);
  standing.counts.cases += tally.cases;
  standing.counts.applicable += tally.applicable;
  standing.counts.whole = tally.whole;
  standing.next = tally.next;
  standing.violation = tally.violation;
}

}  // namespace asa::exhaust_scope
