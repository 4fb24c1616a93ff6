#include "gate/timeline/reasons.hpp"

#include "gate/timeline/deciders.hpp"
#include "gate/timeline/steps.hpp"

#include <algorithm>
#include <iterator>

namespace asa::timeline {

namespace {

FeatureSet just(Feature f) { return FeatureSet().set(static_cast<std::size_t>(f)); }

bool has(const std::vector<Clause>& clauses, Clause clause) {
  return std::ranges::find(clauses, clause) != clauses.end();
}

/// The more general clauses that a clause replaces, directly or through another.
std::vector<Clause> more_general(Clause clause) {
  const Decider& decider = *std::ranges::find(deciders, clause, &Decider::clause);
  if (!decider.in_place_of) return {};
  std::vector<Clause> general = more_general(*decider.in_place_of);
  general.push_back(*decider.in_place_of);
  return general;
}

/// The clauses that decided something about the features, without the more general ones.
std::vector<Clause> named(const std::vector<Decision>& decisions, const FeatureSet& of) {
  std::vector<Clause> found, general;
  for (const Decision& decision : decisions)
    if ((decision.features & of).any()) found.push_back(decision.clause);
  for (const Clause clause : found)
    std::ranges::copy(more_general(clause), std::back_inserter(general));
  std::erase_if(found, [&](Clause clause) { return has(general, clause); });
  return found;
}

void add_each_once(std::vector<Clause>& all, const std::vector<Clause>& more) {
  for (const Clause c : more)
    if (!has(all, c)) all.push_back(c);
}

}  // namespace

Reasons::Reasons(const Course& course) : course_(course), decisions_(decisions(course)) {}

std::vector<Clause> Reasons::of(std::size_t step, Feature feature) const {
  const auto found = named(decisions_[step], just(feature));
  return found.empty() ? std::vector{standing(feature)} : found;
}

std::vector<Clause> Reasons::of(std::size_t step) const {
  const auto followed = followed_features(course_);
  std::vector<Clause> all;
  for (const Feature f : followed) add_each_once(all, named(decisions_[step], just(f)));
  if (all.empty()) all = named(decisions_[step], FeatureSet().set());
  if (!all.empty()) return all;
  for (const Feature f : followed) add_each_once(all, {standing(f)});
  return all;
}

/// The clause that decides the feature's running license if nothing changes.
Clause Reasons::standing(Feature feature) const {
  return course_.trace.units() == 1 ? "KEY-07"_clause : deciding_clause(entry(feature).kind);
}

}  // namespace asa::timeline
