#pragma once

#include "model/clause.hpp"
#include "model/inline_vector.hpp"
#include "properties/system.hpp"

#include <algorithm>
#include <bit>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

/// What situations show: which clauses refuse, and how the rules decide what runs. The same code
/// runs on integers and on the terms of a solver.
namespace asa::atlas {

/// Something that a situation shows or not.
struct Mark {
  std::string_view word;  ///< an id or a short name, without spaces
  std::string_view says;
  Clause clause;
};

/// The ways to look at situations.
enum class View {
  refusals,  ///< which clauses refuse
  rules,     ///< how the running license is decided, if the units form
};

std::span<const Mark> marks_of(View view);

inline constexpr std::size_t max_marks = 16;

/// A set of marks of a view, by their places.
struct MarkSet {
  std::uint32_t bits = 0;

  constexpr bool has(std::size_t place) const { return (bits >> place & 1u) != 0; }
  constexpr void add(std::size_t place) { bits |= 1u << place; }
  constexpr std::size_t size() const { return static_cast<std::size_t>(std::popcount(bits)); }
  constexpr bool includes(MarkSet other) const { return (bits & other.bits) == other.bits; }
  /// Smaller sets come first, then those of earlier marks.
  constexpr std::strong_ordering operator<=>(const MarkSet& other) const {
    if (size() != other.size()) return size() <=> other.size();
    for (std::size_t place = 0; place < max_marks; ++place)
      if (has(place) != other.has(place)) return other.has(place) <=> has(place);
    return std::strong_ordering::equal;
  }
  bool operator==(const MarkSet&) const = default;
};

/// The marks that a situation shows, by their places.
template <ValueDomain D>
struct Shown {
  typename D::truth considered = D::truth_of(true);  ///< else the view says nothing of it
  InlineVector<typename D::truth, max_marks> marks{};
};

template <ValueDomain D>
Shown<D> refusals_shown(const SystemOver<D>& system, const Situation<D>& s) {
  const Refusals<D> refusals = system.refusals(s);
  Shown<D> shown;
  for (const RefusingClause clause : refusing_clauses) shown.marks.push_back(refusals[clause]);
  return shown;
}

/// How the rules decide the features of a situation. The members are in the order of the marks.
template <ValueDomain D>
struct Ways {
  typename D::truth flag_joined = D::truth_of(false);
  typename D::truth tier_added = D::truth_of(false);
  typename D::truth tier_cut = D::truth_of(false);
  typename D::truth tier_of_one = D::truth_of(false);
  typename D::truth capacity_larger = D::truth_of(false);
  typename D::truth matched_unlike = D::truth_of(false);
  typename D::truth per_unit_unlike = D::truth_of(false);
  typename D::truth signatures_unlike = D::truth_of(false);
  typename D::truth contexts_exceed = D::truth_of(false);

  void note(const FeatureEntry& f, const Situation<D>& s, const Values<D>& runs) {
    auto highest = s.units[0].license[f.feature], total = D::number_of(0);
    auto unlike = D::truth_of(false);
    for (const Unit<D>& unit : s.units) {
      const auto& amount = unit.license[f.feature];
      unlike = unlike || amount != s.units[0].license[f.feature];
      highest = D::select(highest < amount, amount, highest);
      total = min(total + amount, D::number_of(unlimited));
    }
    switch (f.kind) {
      case Kind::flag: flag_joined = flag_joined || unlike; break;
      case Kind::capacity: capacity_larger = capacity_larger || unlike; break;
      case Kind::matched: matched_unlike = matched_unlike || unlike; break;
      case Kind::per_unit: per_unit_unlike = per_unit_unlike || unlike; break;
      case Kind::tier: note_tier(runs[f.feature], highest, total); break;
    }
  }
  Shown<D> shown(const typename D::truth& forms) const {
    return {forms, listed({flag_joined, tier_added, tier_cut, tier_of_one, capacity_larger,
                           matched_unlike, per_unit_unlike, signatures_unlike, contexts_exceed})};
  }

 private:
  using Number = typename D::number;

  void note_tier(const Number& runs, const Number& highest, const Number& total) {
    const auto cut = runs < total;
    tier_cut = tier_cut || cut;
    tier_added = tier_added || (!cut && highest < runs);
    tier_of_one = tier_of_one || (!cut && runs == highest && D::number_of(0) < runs);
  }
  static auto listed(std::initializer_list<typename D::truth> truths) {
    InlineVector<typename D::truth, max_marks> all;
    for (const auto& truth : truths) all.push_back(truth);
    return all;
  }
};

template <ValueDomain D>
Shown<D> rules_shown(const SystemOver<D>& system, const Situation<D>& s) {
  const Values<D> runs = system.running(s, 0, 0);
  Ways<D> ways;
  for (const FeatureEntry& f : features) ways.note(f, s, runs);
  const auto signatures = system.gets_signatures(s, 0);
  for (std::size_t u = 1; u < s.units.size(); ++u)
    ways.signatures_unlike =
        ways.signatures_unlike || !iff(signatures, system.gets_signatures(s, u));
  ways.contexts_exceed = !system.contexts_fit(s);
  return ways.shown(system.refusals(s).forms());
}

/// What a system shows in a situation.
template <ValueDomain D>
Shown<D> shown_by(View view, const SystemOver<D>& system, const Situation<D>& s) {
  return view == View::refusals ? refusals_shown(system, s) : rules_shown(system, s);
}

}  // namespace asa::atlas
