#include "gate/prove/readings.hpp"

#include "gate/parallel.hpp"
#include "gate/prove/predicate.hpp"
#include "gate/prove/smallest.hpp"
#include "gate/prove/solver.hpp"
#include "generators/draw.hpp"
#include "generators/engine.hpp"

#include <array>
#include <optional>

namespace asa::prove {

namespace {

/// The default, and each of the others.
constexpr std::size_t reading_sets = 1 + reading_count;

std::string_view name_of(std::size_t set) {
  return set == 0 ? "default" : reading_register[set - 1].id;
}
Readings readings_of_set(std::size_t set) {
  std::array<bool, reading_count> alternative{};
  if (set > 0) alternative[set - 1] = true;
  return readings_of(alternative);
}

Truth same(const Values<Symbolic>& a, const Values<Symbolic>& b) {
  Truth all(true);
  for (std::size_t f = 0; f < feature_count; ++f) all = all && a.slots[f] == b.slots[f];
  return all;
}

/// Both refuse for the same, all units run the same, and the contexts in use fit alike.
Truth same_answers(const Situation<Symbolic>& a, const Situation<Symbolic>& b) {
  const SymbolicSystem& system = symbolic_reference();
  Truth all = system.refusals(a).same_as(system.refusals(b));
  for (std::size_t viewer = 0; viewer < a.units.size(); ++viewer) {
    const auto runs = running(system, a, viewer, 0), other = running(system, b, viewer, 0);
    all = all && same(runs, other) && iff(system.gets_signatures(a, viewer), system.gets_signatures(b, viewer));
    all = all && iff(system.fits(a, runs[security_contexts]), system.fits(b, other[security_contexts]));
  }
  return all;
}

Truth same(const GroupSeen<Symbolic>& a, const GroupSeen<Symbolic>& b) {
  return iff(a.beyond, b.beyond) && iff(a.accepted, b.accepted) && iff(a.uncovered, b.uncovered) &&
         iff(a.doubled, b.doubled);
}
Truth same(const UnitSeen<Symbolic>& a, const UnitSeen<Symbolic>& b) {
  Truth all = same(a.running, b.running) && iff(a.carries, b.carries);
  for (std::size_t k = 0; k < a.accounts.size(); ++k)
    all = all && iff(a.accounts[k].active, b.accounts[k].active) &&
          a.accounts[k].left == b.accounts[k].left;
  return all;
}

/// After every event the group and its units are seen alike.
Truth same_answers(const History<Symbolic>& a, const History<Symbolic>& b) {
  const auto seen = symbolic_reference().trace(a), other = symbolic_reference().trace(b);
  Truth all(true);
  for (std::size_t step = 0; step < seen.steps(); ++step) {
    all = all && same(seen.group(step), other.group(step));
    for (std::size_t u = 0; u < seen.units(); ++u)
      all = all && same(seen.at(step, u), other.at(step, u));
  }
  return all;
}

constexpr Factors in_histories =
    Factor::keys | Factor::tiers | only(Factor::contact) | Factor::durations;

/// Where readings are looked for apart: the simplest first.
Plan situations_of(Shape shape) {
  return everything({nullptr, {"readings", shape, {}, {}}});
}
Plan histories_of(Shape shape, Factor also, std::int32_t events) {
  return {nullptr, {"readings", shape, in_histories | also, {}, events}};
}

/// Two sets of readings put before one plan after the other.
class Comparison {
 public:
  Comparison(std::size_t one, std::size_t other)
      : one_(readings_of_set(one)), other_(readings_of_set(other)) {}

  Separation come_to(Separation separation) {
    separation.in_other = other_;
    separation.compared = Compared::equivalent;
    for (const Shape shape : {Shape::pair, Shape::cluster})
      if (look<Situation<Symbolic>>(situations_of(shape), separation)) return separation;
    for (const Plan& plan : {histories_of(Shape::pair, Factor::upgrade, 2),
                             histories_of(Shape::cluster, Factor::permanent, 1)})
      if (look<History<Symbolic>>(plan, separation)) return separation;
    return separation;
  }

 private:
  /// Whether the search is over.
  template <class S>
  bool look(Plan plan, Separation& separation) {
    plan.scope.factors = plan.scope.factors.without(only(Factor::change));
    std::optional<Choices> smallest;
    Answer answer = Answer::never;
    for_each_structure<S>(context_, plan, Detail::whole, [&](const S& drawn, Case c) {
      S one = drawn, other = drawn;
      one.readings = one_;
      other.readings = other_;
      c.violated = !same_answers(one, other);
      const Answer apart = solver_.can_be(c.ranges, c.violated);
      if (apart == Answer::unknown) answer = apart;
      if (apart == Answer::sometimes)
        if (auto smaller = smallest_choices(context_, c, c.violated, smallest))
          smallest = std::move(smaller);
      return true;
    });
    if (answer == Answer::unknown) separation.compared = Compared::unknown;
    if (!smallest) return answer == Answer::unknown;
    separation.compared = Compared::different;
    separation.scenario = replayed<S>(plan, *smallest);
    return true;
  }

  template <class S>
  Subject replayed(const Plan& plan, const Choices& choices) const {
    const auto with_readings = [&](auto subject) {
      subject.readings = one_;
      return Subject(subject);
    };
    if constexpr (std::is_same_v<S, History<Symbolic>>)
      return with_readings(replay_history(plan, choices));
    else
      return with_readings(replay(plan, choices));
  }

  Readings one_;
  Readings other_;
  z3::context context_{};
  Solver solver_{context_};
};

}  // namespace

std::vector<Separation> separations(std::size_t jobs) {
  std::vector<std::pair<std::size_t, std::size_t>> pairs;
  for (std::size_t one = 0; one < reading_sets; ++one)
    for (std::size_t other = one + 1; other < reading_sets; ++other) pairs.emplace_back(one, other);
  std::vector<Separation> all(pairs.size());
  for_each_place(pairs.size(), jobs, [&](std::size_t i) {
    const auto [one, other] = pairs[i];
    all[i] = Comparison(one, other).come_to({.one = name_of(one), .other = name_of(other)});
  });
  return all;
}

}  // namespace asa::prove
