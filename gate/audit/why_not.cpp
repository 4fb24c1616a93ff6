#include "gate/audit/why_not.hpp"

#include "gate/audit/changes.hpp"
#include "gate/audit/effects.hpp"
#include "gate/device/value.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace asa::audit {

namespace {

constexpr std::size_t largest_set = 3;
/// Larger sets are not tried if there are more than this.
constexpr std::size_t max_sets = 50'000;

using Set = std::vector<const Change*>;

bool fits(const Set& set, const Change& change) {
  return std::ranges::all_of(set, [&](const Change* c) { return together(*c, change); });
}

/// Whether a set alters all that another one alters, and at least as much.
bool contains(const Set& set, const Set& other) {
  const auto alters = [&](const Altered& wanted) {
    return std::ranges::any_of(set, [&](const Change* change) {
      return std::ranges::any_of(change->altered, [&](const Altered& altered) {
        return altered.unit == wanted.unit && altered.attribute == wanted.attribute &&
               altered.rank >= wanted.rank;
      });
    });
  };
  return std::ranges::all_of(
      other, [&](const Change* change) { return std::ranges::all_of(change->altered, alters); });
}

/// Leaves out each set that contains another; of two alike, the later one.
std::vector<Set> minimal(const std::vector<Set>& sets) {
  std::vector<Set> kept;
  for (std::size_t i = 0; i < sets.size(); ++i) {
    bool redundant = false;
    for (std::size_t k = 0; k < sets.size(); ++k) {
      const bool alike = contains(sets[k], sets[i]) && k > i;
      redundant = redundant || (k != i && contains(sets[i], sets[k]) && !alike);
    }
    if (!redundant) kept.push_back(sets[i]);
  }
  return kept;
}

std::size_t choose(std::size_t n, std::size_t k) {
  std::size_t ways = 1;
  for (std::size_t i = 0; i < k; ++i) ways = ways * (n - i) / (i + 1);
  return n < k ? 0 : ways;
}

/// Tries sets of changes on a group, the smallest first.
class Search {
 public:
  Search(const Formation& group, const std::vector<Change>& changes)
      : group_(group), changes_(changes) {}

  /// Every set of one size that makes the units form and for which `wanted` holds.
  std::vector<Set> of_size(std::size_t size, auto wanted) {
    std::vector<Set> found;
    Set set;
    extend(set, 0, size, [&] {
      if (!wanted(set)) return;
      ++tried_;
      if (lifts(set)) found.push_back(set);
    });
    largest_ = std::max(largest_, size);
    return found;
  }
  /// Whether there are few enough sets of a size to try them.
  bool can_try(std::size_t size) const {
    return size <= largest_set && choose(changes_.size(), size) <= max_sets;
  }
  std::size_t tried() const { return tried_; }
  std::size_t largest() const { return largest_; }

 private:
  /// Whether the units form; not if a change leaves a single one.
  bool lifts(const Set& set) const {
    const Formation changed = after(group_, set);
    const bool alone = changed.units.size() == 1 && group_.units.size() > 1;
    return !alone && refusals(changed).empty();
  }
  void extend(Set& set, std::size_t from, std::size_t size, const auto& use) {
    if (set.size() == size) return use();
    for (std::size_t i = from; i < changes_.size(); ++i) {
      if (!fits(set, changes_[i])) continue;
      set.push_back(&changes_[i]);
      extend(set, i + 1, size, use);
      set.pop_back();
    }
  }

  const Formation& group_;
  const std::vector<Change>& changes_;
  std::size_t tried_ = 0;
  std::size_t largest_ = 0;
};

bool of_customer(const Set& set) {
  return std::ranges::all_of(set, [](const Change* c) { return c->by_customer; });
}

/// The smallest sets that customers can make, then those that take other hardware and are no
/// larger. Neither kind hides the other.
std::vector<Set> smallest(Search& search) {
  std::vector<Set> customers, others;
  for (std::size_t size = 1; customers.empty() && search.can_try(size); ++size) {
    customers = search.of_size(size, of_customer);
    if (others.empty())
      others = search.of_size(size, [](const Set& set) { return !of_customer(set); });
  }
  customers.insert(customers.end(), others.begin(), others.end());
  return minimal(customers);
}

/// The features of a unit that a change alters besides the one that it names.
std::vector<std::string> side_effects(const Formation& group, const Change& change) {
  std::vector<std::string> also;
  const Altered& altered = change.altered.front();
  if (change.kind != Change::Kind::of_units || altered.attribute != "Edition") return also;
  const auto& before = group.units[altered.unit].unit.license;
  const auto license = after(group, {&change}).units[altered.unit].unit.license;
  for (const FeatureEntry& f : features)
    if (before[f.feature] != license[f.feature])
      also.push_back(fmt::format("{} from {} to {}", f.name,
                                 device::shown_value(f.feature, before[f.feature]),
                                 device::shown_value(f.feature, license[f.feature])));
  return also;
}

Step step(const Formation& group, const Set& set, const Change* change) {
  Set others = set;
  std::erase(others, change);
  return {change->says, refusals(after(group, others)), side_effects(group, *change),
          change->by_customer};
}

Remedy remedy(const Formation& group, const Set& set) {
  Remedy remedy;
  for (const Change* change : set) remedy.steps.push_back(step(group, set, change));
  return remedy;
}

/// The single changes of customers that lift some of the clauses, without those that alter more
/// to the same end.
std::vector<Relief> reliefs(const Formation& group, const std::vector<Change>& changes) {
  const auto before = refusals(group);
  const auto remaining = [&](const Change& change) { return refusals(after(group, {&change})); };
  const auto says_more = [&](const Change& change) {
    return std::ranges::any_of(changes, [&](const Change& other) {
      return &other != &change && contains({&change}, {&other}) &&
             remaining(other) == remaining(change);
    });
  };
  std::vector<Relief> all;
  for (const Change& change : changes) {
    const auto lifted = effect(before, remaining(change)).removed;
    if (change.by_customer && !lifted.empty() && !says_more(change))
      all.push_back({change.says, lifted, remaining(change)});
  }
  return all;
}

void name_attributes(WhyNot& found, const std::vector<Change>& changes) {
  for (const Change& change : changes)
    if (const std::string& name = change.altered.front().attribute;
        std::ranges::find(found.attributes, name) == found.attributes.end())
      found.attributes.push_back(name);
}

WhyNot searched(const Report& report, const Formation& group) {
  const std::vector<Change> changes = changes_of(report, group);
  Search search(group, changes);
  WhyNot found;
  for (const Set& set : smallest(search)) found.remedies.push_back(remedy(group, set));
  if (found.remedies.empty() || !found.remedies.front().by_customer())
    found.reliefs = reliefs(group, changes);
  name_attributes(found, changes);
  found.changes = changes.size();
  found.largest = search.largest();
  found.sets = search.tried();
  return found;
}

bool leaves_places(const Set& set) {
  return std::ranges::all_of(set,
                             [](const Change* c) { return c->kind == Change::Kind::of_units; });
}

Lifted lifted_by(const Formation& group, const Set& set) {
  Lifted lifted{after(group, set), remedy(group, set), {}};
  for (const Change* change : set)
    for (const Altered& altered : change->altered) lifted.units.push_back(altered.unit);
  return lifted;
}

}  // namespace

std::vector<Lifted> lifted(const Report& report, const Formation& group) {
  std::vector<Lifted> all;
  if (refusals(group).empty()) return all;
  const std::vector<Change> changes = changes_of(report, group);
  Search search(group, changes);
  for (const Set& set : smallest(search))
    if (of_customer(set) && leaves_places(set)) all.push_back(lifted_by(group, set));
  return all;
}

WhyNot why_not(const Report& report) {
  if (report.verdict != Verdict::refused) return {.because = "no clause refuses these units"};
  if (!is_placed(report)) return {.because = "the input does not decide the platform of each unit"};
  return searched(report, ordinary_group(report));
}

}  // namespace asa::audit
