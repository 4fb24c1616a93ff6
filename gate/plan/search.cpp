#include "gate/plan/search.hpp"

#include "gate/audit/combined.hpp"
#include "gate/plan/sizes.hpp"

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <set>

namespace asa::plan {

namespace {

using Choice = std::vector<Addition>;

constexpr std::size_t max_ways = 4'096;

/// The least amount up to `most` with which the unit alone reaches the want; `most` if none does.
/// Amounts do not add up to an unlimited one.
std::int32_t least_that_suffices(const Units& units, std::size_t unit, const Want& want,
                                 std::int32_t most) {
  if (want.amount >= unlimited) return most;
  std::int32_t too_little = permanent(units, unit, want.feature), enough = most;
  while (too_little + 1 < enough) {
    const std::int32_t middle = std::midpoint(too_little, enough);
    const bool reached = runs(with(units, {{unit, want.feature, too_little, middle}}), want);
    (reached ? enough : too_little) = middle;
  }
  return enough;
}

/// Whether a choice changes the same as another, and nothing less.
bool dominates(const Choice& one, const Choice& other) {
  return one != other && std::ranges::equal(one, other, [](const Addition& a, const Addition& b) {
           return a.unit == b.unit && a.feature == b.feature && a.to >= b.to;
         });
}

std::vector<Choice> minimal(const std::vector<Choice>& all) {
  std::vector<Choice> kept;
  for (const Choice& choice : all)
    if (std::ranges::none_of(all, [&](const Choice& c) { return dominates(choice, c); }))
      kept.push_back(choice);
  return kept;
}

/// The most that a unit may get: of units that are alike, no more than the one before it, and
/// nothing, which is negative, if that gets nothing.
std::int32_t most_for(std::size_t unit, const Choice& choice, const Alike& alike) {
  for (std::size_t u = unit; u-- > 0;) {
    if (alike[u] != alike[unit]) continue;
    const auto found = std::ranges::find(choice, u, &Addition::unit);
    return found == choice.end() ? -1 : found->to;
  }
  return unlimited;
}

Cost cost_of(const Base& base, const Choice& additions) {
  Cost cost{base.units.size() + additions.size(), 0, 0};
  std::set<std::size_t> units(base.units.begin(), base.units.end());
  for (const Addition& addition : additions) {
    units.insert(addition.unit);
    if (entry(addition.feature).form == Form::amount)
      cost.added += addition.to < unlimited ? addition.to - addition.from : unlimited;
  }
  cost.units = units.size();
  return cost;
}

}  // namespace

std::vector<std::int32_t> options(const Units& units, std::size_t unit, const Want& want) {
  const audit::Placed& placed = units.group.units[unit];
  const FeatureEntry& f = entry(want.feature);
  if (!placed.platform->rules.offers(want.feature)) return {};
  const std::int32_t held = permanent(units, unit, want.feature);
  const std::int32_t limit = audit::limit_on(placed, want.feature).value;
  if (f.form != Form::amount)
    return want.amount != held && want.amount <= limit ? std::vector{want.amount}
                                                       : std::vector<std::int32_t>{};
  if (!is_bought(f)) return {};
  std::vector<std::int32_t> all;
  for (const std::int32_t size : sizes_of(want.feature))
    if (held < size && size <= limit) all.push_back(size);
  const std::int32_t most = std::min(want.amount, limit);
  if (sizes_of(want.feature).empty() && held < most)
    all.push_back(least_that_suffices(units, unit, want, most));
  return all;
}

bool Search::may_try(const Base& base) {
  cut_short_ = cut_short_ || work_ >= max_work;
  if (cut_short_) return false;
  ++tried_;
  work_ += base.start.group.units.size();
  return true;
}

/// Tries every set of additions of a size, on units from `from` on. The last addition is no
/// more than suffices. Returns whether the choice itself is a set that reaches the want.
bool Search::extend(std::vector<Choice>& found, Choice& choice, const Base& base, const Want& want,
                    std::size_t from, std::size_t size) {
  if (choice.size() == size) {
    if (!may_try(base)) return false;
    const audit::Formation group = with(base.start, choice);
    const bool reached = runs(group, want) && forms(group);
    if (reached) found.push_back(choice);
    return reached;
  }
  cut_short_ = cut_short_ || found.size() >= max_ways;
  for (std::size_t u = from; u < base.start.keyed.size() && !cut_short_; ++u) {
    const std::int32_t most = most_for(u, choice, alike_);
    left_out_alike_ = left_out_alike_ || most < unlimited;
    if (most < 0) continue;
    for (const std::int32_t to : options(base.start, u, want)) {
      if (to > most) break;
      choice.push_back({u, want.feature, permanent(base.start, u, want.feature), to});
      const bool reached = extend(found, choice, base, want, u + 1, size);
      choice.pop_back();
      if (reached) break;
    }
  }
  return false;
}

/// The smallest sets of additions that reach a want, of at most `most`.
std::vector<Search::Choice> Search::least(const Base& base, const Want& want, std::size_t most) {
  std::vector<Choice> found;
  for (std::size_t size = 0; found.empty() && size <= most && !cut_short_; ++size) {
    Choice choice;
    extend(found, choice, base, want, 0, size);
  }
  return minimal(found);
}

void Search::keep(const Base& base, const Choice& additions) {
  const Cost cost = cost_of(base, additions);
  if (cost.changes > fewest_ || !forms(with(base.start, additions))) return;
  if (cost.changes < fewest_) ways_.clear();
  fewest_ = cost.changes;
  const Alike alike = alike_in(base.start, base.units);
  ways_.push_back({base.first, additions, cost, {}, bases_ - 1, alike, ways_of(alike, additions)});
}

/// Each of some choices with each smallest one that reaches a want.
std::vector<Search::Choice> Search::more(const std::vector<Choice>& all, const Base& base,
                                         const Want& want) {
  const std::size_t before = base.units.size() + all.front().size();
  if (before > fewest_) return {};
  const std::size_t most = std::min(base.start.keyed.size(), fewest_ - before);
  const Alike alike = alike_in(base.start, base.units);
  Known known;
  std::vector<Choice> found;
  for (const Choice& choice : all) {
    alike_ = after(alike, choice);
    if (!known.contains(alike_)) known[alike_] = least(base, want, most);
    for (const Choice& next : known[alike_]) {
      if (found.size() == max_ways) cut_short_ = true;
      if (found.size() == max_ways) return found;
      found.push_back(choice);
      found.back().insert(found.back().end(), next.begin(), next.end());
    }
  }
  return found;
}

void Search::try_base(const Base& base) {
  ++bases_;
  std::vector<Choice> all{{}};
  for (const Want& want : wants_) {
    all = more(all, base, want);
    if (all.empty()) return;
  }
  for (const Choice& choice : all) keep(base, choice);
}

}  // namespace asa::plan
