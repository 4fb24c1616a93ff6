#include "gate/prove/rules.hpp"
#include "gate/prove/situations.hpp"
#include "gate/prove/smallest.hpp"
#include "generators/engine.hpp"
#include "model/catalogue.hpp"

#include <algorithm>
#include <vector>

namespace asa::prove {

namespace {

/// Looks for a situation that each clause refuses alone, the simplest structures first.
class Needs {
 public:
  explicit Needs(const Subjects& system) : system_(system) {
    for (const RefusingClause clause : refusing_clauses)
      claims_.push_back({.claim = needed, .of = id(clause), .state = State::refuted});
  }

  std::vector<RuleClaim> found() {
    for (const Shape shape : {Shape::pair, Shape::cluster})
      for (const PlatformEntry& platform : catalogue())
        for_each_structure_of(everything({&platform, {shape, {}, {}}}),
                              [&](const Situations& all) { return look_at(all); });
    for (RuleClaim& claim : claims_)
      if (claim.state == State::refuted) claim.reason = "no situation is refused by it alone";
    return std::move(claims_);
  }

 private:
  bool look_at(const Situations& all) {
    if (std::ranges::none_of(claims_, is_open)) return false;
    const auto refusals = system_.terms.refusals(all.terms);
    for (const RefusingClause clause : refusing_clauses)
      if (is_open(claims_[clause.place]))
        ask(claims_[clause.place], all, refusals[clause] && refusals.without(clause).forms());
    return true;
  }
  static bool is_open(const RuleClaim& claim) { return claim.state != State::proved; }

  void ask(RuleClaim& claim, const Situations& all, const Truth& alone) {
    const Reply reply = all.can_be(alone);
    if (reply == Reply::never) return;
    const auto smallest = smallest_choices(all.context, all.drawn, alone);
    if (reply == Reply::unknown || !smallest) {
      claim.state = State::unknown;
      claim.reason = all.solver.reason();
      return;
    }
    claim.scenario = replay(all.plan, *smallest);
    const bool agrees = refuses_alone(claim, *claim.scenario);
    claim.state = agrees ? State::proved : State::unknown;
    claim.reason = agrees ? "" : "the program does not agree with the solver";
  }
  bool refuses_alone(const RuleClaim& claim, const Situation<Scalar>& s) const {
    const auto refusals = system_.program.refusals(s);
    return std::ranges::all_of(refusing_clauses, [&](RefusingClause clause) {
      return refusals[clause] == (id(clause) == claim.of);
    });
  }

  const Subjects& system_;
  std::vector<RuleClaim> claims_{};
};

}  // namespace

std::vector<RuleClaim> clauses_needed(const Subjects& system) { return Needs(system).found(); }

}  // namespace asa::prove
