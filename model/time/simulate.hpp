#pragma once

#include "model/time/group.hpp"
#include "model/time/trace.hpp"

namespace asa {

/// Adds a step to a trace: what can be seen of a group and its units.
template <ValueDomain D>
void see(Trace<D>& trace, const Group<D>& group, const GroupSeen<D>& seen) {
  trace.step(seen);
  group.look_at_units([&](const UnitSeen<D>& unit) { trace.unit(unit); });
}

/// Runs a history by the rules; returns what can be seen at the start and after each event.
template <ValueDomain D>
Trace<D> simulate(const History<D>& history, const TimeRules<D>& rules = TimeRules<D>{}) {
  GroupState<D> state = initial_state(history);
  Group<D> group(rules, history, state);
  Trace<D> trace(history.units.size(), history.events.size());
  see(trace, group, group.look());
  for (const Event<D>& event : history.events) see(trace, group, group.apply(event));
  return trace;
}

extern template Trace<Scalar> simulate<Scalar>(const History<Scalar>&, const TimeRules<Scalar>&);

}  // namespace asa
