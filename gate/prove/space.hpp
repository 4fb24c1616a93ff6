#pragma once

#include "gate/check/trial.hpp"
#include "gate/prove/predicate.hpp"
#include "gate/prove/symbolic_source.hpp"
#include "generators/plan.hpp"

#include <z3++.h>

#include <cstdint>
#include <functional>
#include <vector>

namespace asa::prove {

/// All cases of one structure: both what was drawn and its judgement are terms.
struct Case {
  std::vector<Asked> asked{};
  std::vector<Range> ranges{};
  Truth applies{};
  Truth violated{};
  std::vector<Truth> overflows{};  ///< one per doubtful sum: true if it overflows
  std::uint64_t within = 0;        ///< sums that fit machine integers by their bounds
};

/// The plan of a proof: every situation of the platform, or the histories of the property's scope
/// with any durations and amounts. Histories with events have up to `events`, unless it is 0.
Plan plan_of(const Trial& trial, std::int32_t events, const Support& support = {});

/// Receives each structure that a plan draws, a Situation or a History, and the answers that made
/// it; returns false to stop.
template <class S>
using OnStructure = std::function<bool(const S&, Case)>;
template <class S>
void for_each_structure(z3::context& context, const Plan& plan, Detail detail,
                        const OnStructure<S>& call);

/// Calls `call` with each structure of the plan, judged, until it returns false.
void for_each_case(z3::context& context, const Plan& plan, const PropertyEntry& property,
                   const SymbolicSystem& system, Detail detail,
                   const std::function<bool(const Case&)>& call);

}  // namespace asa::prove
