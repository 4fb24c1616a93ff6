#pragma once

#include "model/fields.hpp"
#include "properties/system.hpp"

#include <cstddef>
#include <string>
#include <vector>

/// What an observer sees of a pair or a cluster, in any domain. If two readings look the same here,
/// nobody can tell them apart.
namespace asa::prove {

/// Observations, in order. Truths are kept apart from numbers, which are days and amounts. Names
/// are for people and are kept only if wanted.
template <ValueDomain D>
class Seen {
 public:
  explicit Seen(bool named) : named_(named) {}

  void add(const auto& name, const typename D::truth& truth) {
    truths_.push_back(truth);
    if (named_) truth_names_.push_back(name());
  }
  void add(const auto& name, const typename D::number& number) {
    numbers_.push_back(number);
    if (named_) number_names_.push_back(name());
  }

  void add(const auto& name, const Values<D>& amounts) {
    for (const FeatureEntry& f : features)
      add([&] { return name() + ' ' + std::string(f.name); }, amounts[f.feature]);
  }

  /// Whether another record of the same observations differs.
  typename D::truth differs_from(const Seen& other) const {
    auto differs = D::truth_of(false);
    for (std::size_t i = 0; i < truths_.size(); ++i)
      differs = differs || !iff(truths_[i], other.truths_[i]);
    for (std::size_t i = 0; i < numbers_.size(); ++i)
      differs = differs || numbers_[i] != other.numbers_[i];
    return differs;
  }
  /// The differences, in words.
  std::vector<std::string> differences(const Seen& other) const requires std::same_as<D, Scalar> {
    const auto yes_no = [](bool yes) { return std::string(yes ? "yes" : "no"); };
    std::vector<std::string> all;
    for (std::size_t i = 0; i < truths_.size(); ++i)
      if (truths_[i] != other.truths_[i])
        all.push_back(truth_names_[i] + ": " + yes_no(truths_[i]) + ", " +
                      yes_no(other.truths_[i]));
    for (std::size_t i = 0; i < numbers_.size(); ++i)
      if (numbers_[i] != other.numbers_[i])
        all.push_back(number_names_[i] + ": " + std::to_string(numbers_[i]) + ", " +
                      std::to_string(other.numbers_[i]));
    return all;
  }

 private:
  bool named_;
  std::vector<typename D::truth> truths_{};
  std::vector<typename D::number> numbers_{};
  std::vector<std::string> truth_names_{};
  std::vector<std::string> number_names_{};
};

/// Adds the fields that have a name.
template <ValueDomain D>
void see_fields(Seen<D>& seen, const auto& who, const auto& group_or_unit) {
  for_each_field(
      [&](auto name, const auto& value) {
        if constexpr (name.written) seen.add([&] { return who() + name.row.name; }, value);
      },
      group_or_unit);
}

/// The refusals; and for each unit, what it runs while the first is active and what it may use.
template <ValueDomain D>
Seen<D> seen_of(const SystemOver<D>& system, const Situation<D>& s, bool named) {
  Seen<D> seen(named);
  const auto refusals = system.refusals(s);
  for (const RefusingClause clause : refusing_clauses)
    seen.add([&] { return std::string(id(clause)) + " refuses"; }, refusals[clause]);
  for (std::size_t u = 0; u < s.units.size(); ++u) {
    const auto who = [u] { return "unit " + std::to_string(u + 1); };
    seen.add([&] { return who() + " runs"; }, system.running(s, u, 0));
    seen.add([&] { return who() + " gets signatures"; }, system.gets_signatures(s, u));
  }
  seen.add([] { return std::string("the contexts in use fit"); }, system.contexts_fit(s));
  return seen;
}

/// After each event: was it possible, who carries traffic, what runs, how many days keys have left.
template <ValueDomain D>
Seen<D> seen_of(const SystemOver<D>& system, const History<D>& h, bool named) {
  Seen<D> seen(named);
  const Trace<D> trace = system.trace(h);
  for (std::size_t step = 0; step < trace.steps(); ++step) {
    const auto when = [step] { return "after event " + std::to_string(step); };
    see_fields(
        seen, [&] { return when() + ": "; }, trace.group(step));
    for (std::size_t u = 0; u < trace.units(); ++u) {
      const auto who = [&] { return when() + ": unit " + std::to_string(u + 1); };
      const UnitSeen<D>& unit = trace.at(step, u);
      see_fields(
          seen, [&] { return who() + " "; }, unit);
      for (std::size_t k = 0; k < unit.accounts.size(); ++k) {
        const auto key = [&] { return who() + ", key " + std::to_string(k + 1); };
        seen.add([&] { return key() + " is active"; }, unit.accounts[k].active);
        seen.add([&] { return key() + " has days left"; }, D::count(unit.accounts[k].left));
      }
    }
  }
  return seen;
}

}  // namespace asa::prove
