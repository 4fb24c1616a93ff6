#pragma once

#include "model/time/group.hpp"
#include "model/time/trace.hpp"

namespace asa {

/// Adds a step to a trace: what can be seen of a group and its units.
template <ValueDomain D, class Rules>
void see(Trace<D>& trace, const Group<D, Rules>& group, const GroupSeen<D>& seen) {
  trace.step(seen);
  group.look_at_units([&](const UnitSeen<D>& unit) { trace.unit(unit); });
}

/// Runs a history by the rules; returns what can be seen at the start and after each event.
template <ValueDomain D, class Rules = TimeRules>
Trace<D> simulate(const History<D>& history, const Rules& rules = {}) {
  GroupState<D> state = initial_state(history);
  Group<D, Rules> group(rules, history, state);
  Trace<D> trace(history.units.size(), history.events.size());
  see(trace, group, group.look());
  for (const Event<D>& event : history.events) see(trace, group, group.apply(event));
  return trace;
}

extern template Trace<Scalar> simulate<Scalar, TimeRules>(const History<Scalar>&, const TimeRules&);

}  // namespace asa
