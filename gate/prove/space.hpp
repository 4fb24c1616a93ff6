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

/// Everything of one structure: what was drawn are terms, and so is what is said of it.
struct Case {
  std::vector<Asked> asked{};
  std::vector<Range> ranges{};
  Truth applies{};
  Truth violated{};
  std::vector<Truth> overflows{};  ///< each where a machine integer would not hold a sum
  std::uint64_t within = 0;        ///< sums that machine integers hold, by their bounds
};

/// What a property is proved of: every situation of the platform; of histories those of the
/// property's scope with any durations and amounts, and up to that many events, if it has any.
Plan plan_of(const Trial& trial, std::int32_t events);

/// Calls with each structure that a plan draws, a Situation or a History, and with what was asked
/// for it, until it returns false.
template <class S>
using OnStructure = std::function<bool(const S&, Case)>;
template <class S>
void for_each_structure(z3::context& context, const Plan& plan, Detail detail,
                        const OnStructure<S>& call);

/// Calls with each structure of the plan, judged, until it returns false.
void for_each_case(z3::context& context, const Plan& plan, const PropertyEntry& property,
                   const SymbolicSystem& system, Detail detail,
                   const std::function<bool(const Case&)>& call);

}  // namespace asa::prove
