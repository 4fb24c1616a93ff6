#pragma once

#include "properties/mutants/mutant.hpp"

/// Faults in keys and time: one changed function of the rules, or a misunderstood history.
namespace asa::mutant {

/// Runs histories by `M::Rules`.
template <class M>
struct RunsBy : Reference {
  template <ValueDomain D>
  Trace<D> trace(const History<D>& history) const {
    return simulate(history, typename M::template Rules<D>{});
  }
};

/// Runs the result of `M::mistake` instead of the history.
template <class M>
struct MistakesHistories : Reference {
  template <ValueDomain D>
  Trace<D> trace(const History<D>& history) const {
    return Reference::trace(M::mistake(history));
  }
};

/// Runs by the rules, but lets `M::see` change what is seen of each unit at each step.
template <class M>
struct SeesUnits : Reference {
  template <ValueDomain D>
  Trace<D> trace(const History<D>& history) const {
    Trace<D> seen = Reference::trace(history);
    for (std::size_t step = 0; step < seen.steps(); ++step)
      for (std::size_t unit = 0; unit < seen.units(); ++unit) M::see(history, seen, step, unit);
    return seen;
  }
};

}  // namespace asa::mutant
