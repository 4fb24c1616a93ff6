#pragma once

#include "model/admission.hpp"
#include "model/combination.hpp"
#include "model/running.hpp"
#include "model/time/simulate.hpp"
#include "properties/rules_system.hpp"

namespace asa {

/// Our model.
struct Reference {
  static constexpr std::string_view name = "reference";

  template <ValueDomain D>
  constexpr Refusals<D> refusals(const Situation<D>& s) const {
    return admission(s);
  }
  template <ValueDomain D>
  constexpr Values<D> combine(const Values<D>& limits, const Values<D>& own,
                              const Values<D>& other) const {
    return asa::combine(limits, own, other);
  }
  template <ValueDomain D>
  constexpr typename D::truth in_force(const Situation<D>& s, std::size_t viewer,
                                       std::size_t active) const {
    return asa::in_force(s, viewer, active);
  }
  template <ValueDomain D>
  constexpr typename D::truth gets_signatures(const Situation<D>& s, std::size_t viewer) const {
    return asa::gets_signatures(s, viewer);
  }
  template <ValueDomain D>
  constexpr typename D::truth fits(const Situation<D>& s,
                                   const typename D::number& contexts) const {
    return asa::fits(s, contexts);
  }
  template <ValueDomain D>
  Trace<D> trace(const History<D>& history) const {
    return simulate(history);
  }
};
static_assert(System<ByRules<Reference>, Scalar>);

}  // namespace asa
