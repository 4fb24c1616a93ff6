#include "gate/prove/readings.hpp"

#include "gate/prove/predicate.hpp"
#include "gate/prove/seen.hpp"
#include "gate/prove/smallest.hpp"
#include "gate/prove/solver.hpp"
#include "generators/engine.hpp"
#include "properties/reference_system.hpp"

#include <algorithm>
#include <array>
#include <concepts>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace asa::prove {

namespace {

/// The default, and one set for each reading with its alternative answer.
constexpr std::size_t reading_sets = 1 + reading_count;

std::string_view name_of(std::size_t set) {
  return set == 0 ? "default" : reading_register[set - 1].id;
}
Readings readings_of_set(std::size_t set) {
  return set == 0 ? Readings{} : with_alternative(set - 1);
}

/// Plans in which readings are compared; separations() starts with the simplest.
Plan situations_of(Shape shape) {
  Plan plan = everything({nullptr, {shape, {}, {}}});
  plan.scope.factors = plan.scope.factors.without(only(Factor::change));
  return plan;
}
Plan histories_of(Shape shape, Factors factors, std::int32_t events) {
  return {nullptr, {shape, factors | only(Factor::durations), {}, events}};
}
constexpr Factors keys = only(Factor::keys) | Factor::tiers;

/// Two sets of readings to tell apart.
struct Rivals {
  std::size_t one;
  std::size_t other;
  Separation separation;
};

/// Tries all rivals in one plan. How a structure looks in a reading is computed once.
template <class S>
class Comparison {
 public:
  Comparison(const Plan& plan, std::vector<Rivals>& rivals) : plan_(plan), rivals_(rivals) {}

  void run() {
    const OnStructure<S> compare = [&](const S& drawn, Case c) {
      Looks looks;
      for (Rivals& r : rivals_) {
        if (!is_open(r)) continue;
        c.violated = look(looks, drawn, r.one).differs_from(look(looks, drawn, r.other));
        try_apart(r, c);
      }
      return std::ranges::any_of(rivals_, is_open);
    };
    for_each_structure(context_, plan_, Detail::without_repetition, compare);
  }

 private:
  using Looks = std::array<std::optional<Seen<Symbolic>>, reading_sets>;

  static bool is_open(const Rivals& r) { return r.separation.compared == Compared::equivalent; }

  static const Seen<Symbolic>& look(Looks& looks, S drawn, std::size_t set) {
    drawn.readings = readings_of_set(set);
    if (!looks[set]) looks[set] = seen_of(symbolic_reference(), drawn, false);
    return *looks[set];
  }

  void try_apart(Rivals& r, const Case& c) {
    const Reply answer = solver_.can_be(c.ranges, c.violated);
    if (answer == Reply::unknown) r.separation.compared = Compared::unknown;
    if (answer != Reply::sometimes) return;
    const auto smallest = smallest_choices(context_, c, c.violated);
    if (!smallest)
      r.separation.compared = Compared::unknown;
    else if constexpr (std::same_as<S, History<Symbolic>>)
      tell(r, replay_history(plan_, *smallest));
    else
      tell(r, replay(plan_, *smallest));
  }
  static void tell(Rivals& r, auto subject) {
    const AnySystem& system = reference_system();
    subject.readings = readings_of_set(r.other);
    const auto in_other = seen_of(system, subject, true);
    subject.readings = readings_of_set(r.one);
    r.separation.compared = Compared::different;
    r.separation.differences = seen_of(system, subject, true).differences(in_other);
    r.separation.scenario = subject;
  }

  const Plan& plan_;
  std::vector<Rivals>& rivals_;
  z3::context context_{};
  Truth::Terms terms_{};
  Solver solver_{context_};
};

std::vector<Rivals> all_rivals() {
  std::vector<Rivals> all;
  for (std::size_t one = 0; one < reading_sets; ++one)
    for (std::size_t other = one + 1; other < reading_sets; ++other)
      all.push_back(
          {one,
           other,
           {.one = name_of(one), .other = name_of(other), .compared = Compared::equivalent}});
  return all;
}

}  // namespace

std::vector<Separation> separations() {
  std::vector<Rivals> rivals = all_rivals();
  for (const Plan& plan : {situations_of(Shape::pair), situations_of(Shape::cluster)})
    Comparison<Situation<Symbolic>>(plan, rivals).run();
  for (const Plan& plan : {histories_of(Shape::pair, keys | Factor::contact, 1),
                           histories_of(Shape::pair, only(Factor::upgrade), 2),
                           histories_of(Shape::cluster, keys | Factor::permanent, 1)})
    Comparison<History<Symbolic>>(plan, rivals).run();
  std::vector<Separation> all;
  for (Rivals& r : rivals) all.push_back(std::move(r.separation));
  return all;
}

}  // namespace asa::prove
