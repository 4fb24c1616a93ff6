#include "gate/explore/possible.hpp"

#include "gate/prove/situations.hpp"
#include "gate/prove/smallest.hpp"
#include "model/catalogue.hpp"

namespace asa::atlas {

namespace {

using prove::Reply;

void take(const std::optional<Choices>& choices, const Plan& plan, Possible& result) {
  if (choices)
    result.found = {plan, *choices};
  else
    result.reason = "the solver gave up";
}

/// Looks for one situation in a plan.
void look_in(const Plan& plan, const Query& query, Possible& result) {
  prove::for_each_structure_of(plan, [&](const prove::Situations& all) {
    const prove::Truth wanted = meets(query, prove::symbolic_reference(), all.terms);
    const Reply reply = all.can_be(wanted);
    if (all.may_overflow()) result.reason = "a machine integer may overflow";
    if (reply == Reply::unknown) result.reason = all.solver.reason();
    if (reply == Reply::sometimes)
      take(prove::some_choices(all.context, all.drawn, wanted), plan, result);
    return !result.found && result.reason.empty();
  });
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
