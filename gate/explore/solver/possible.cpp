#include "gate/explore/possible.hpp"

#include "gate/explore/solver/overflow.hpp"
#include "gate/prove/predicate.hpp"
#include "gate/prove/smallest.hpp"
#include "gate/prove/space.hpp"
#include "model/catalogue.hpp"

namespace asa::atlas {

namespace {

using prove::Case;
using prove::Reply;
using prove::Symbolic;
using prove::Truth;

void take(const std::optional<Choices>& choices, const Plan& plan, Possible& result) {
  if (choices)
    result.found = {plan, *choices};
  else
    result.reason = "the solver gave up";
}

/// Looks for one situation in a plan.
void look_in(const Plan& plan, const Query& query, Possible& result) {
  z3::context context;
  const Truth::Terms terms;
  prove::Solver solver(context);
  const prove::OnStructure<Situation<Symbolic>> each = [&](const Situation<Symbolic>& s, Case c) {
    const Truth wanted = meets(query, prove::symbolic_reference(), s);
    const Reply reply = solver.can_be(c.ranges, wanted);
    if (may_overflow(solver, c)) result.reason = "a machine integer may overflow";
    if (reply == Reply::unknown) result.reason = solver.reason();
    if (reply == Reply::sometimes) take(prove::some_choices(context, c, wanted), plan, result);
    return !result.found && result.reason.empty();
  };
  prove::for_each_structure(context, plan, prove::Detail::without_repetition, each);
}

}  // namespace

Possible possible(const Query& query) {
  Possible result;
  for (const PlatformEntry& platform : catalogue())
    for (const Shape shape : {Shape::pair, Shape::cluster}) {
      if (query.platform != nullptr && query.platform != &platform) continue;
      if (query.shape && *query.shape != shape) continue;
      if (shape == Shape::pair && query.least_units > 2) continue;
      if (!result.found && result.reason.empty())
        look_in(everything({&platform, {shape, {}, {}}}), query, result);
    }
  result.never = !result.found && result.reason.empty();
  return result;
}

}  // namespace asa::atlas
