#pragma once

#include "model/license.hpp"
#include "model/refusals.hpp"
#include "model/situation.hpp"
#include "model/time/history.hpp"
#include "model/time/trace.hpp"

#include <concepts>
#include <cstddef>

namespace asa {

/// An implementation of the licensing rules, as the properties question it: our model, a faulty
/// variant of it, or another program behind an adapter. A trace says all that UnitSeen and
/// GroupSeen hold, but of an account only what is installed, active and left, and the order of
/// activations.
template <class S, class D>
concept System = ValueDomain<D> &&
    requires(const S& system, const Situation<D>& s, const Values<D>& v,
             typename D::number contexts, std::size_t unit, const History<D>& h) {
  { system.refusals(s) } -> std::same_as<Refusals<D>>;
  { system.combine(v, v, v) } -> std::same_as<Combination<D>>;
  { system.in_force(s, unit, unit) } -> std::same_as<typename D::truth>;
  { system.gets_signatures(s, unit) } -> std::same_as<typename D::truth>;
  { system.fits(s, contexts) } -> std::same_as<typename D::truth>;
  { system.trace(h) } -> std::same_as<Trace<D>>;
};

/// Any system over a domain, where its type is not known.
template <ValueDomain D>
class SystemOver {
 public:
  using number = typename D::number;
  using truth = typename D::truth;

  virtual ~SystemOver() = default;
  virtual Refusals<D> refusals(const Situation<D>& s) const = 0;
  virtual Combination<D> combine(const Values<D>& limits, const Values<D>& own,
                                 const Values<D>& other) const = 0;
  virtual truth in_force(const Situation<D>& s, std::size_t viewer, std::size_t active) const = 0;
  virtual truth gets_signatures(const Situation<D>& s, std::size_t viewer) const = 0;
  virtual truth fits(const Situation<D>& s, const number& contexts) const = 0;
  virtual Trace<D> trace(const History<D>& history) const = 0;
};
using AnySystem = SystemOver<Scalar>;

/// A system of a known type behind SystemOver.
template <class S, ValueDomain D = Scalar>
requires System<S, D>
class SystemAdapter final : public SystemOver<D> {
 public:
  using number = typename D::number;
  using truth = typename D::truth;

  Refusals<D> refusals(const Situation<D>& s) const override { return system_.refusals(s); }
  Combination<D> combine(const Values<D>& limits, const Values<D>& own,
                         const Values<D>& other) const override {
    return system_.combine(limits, own, other);
  }
  truth in_force(const Situation<D>& s, std::size_t viewer, std::size_t active) const override {
    return system_.in_force(s, viewer, active);
  }
  truth gets_signatures(const Situation<D>& s, std::size_t viewer) const override {
    return system_.gets_signatures(s, viewer);
  }
  truth fits(const Situation<D>& s, const number& contexts) const override {
    return system_.fits(s, contexts);
  }
  Trace<D> trace(const History<D>& history) const override { return system_.trace(history); }

 private:
  S system_{};
};

/// What all units together make, as the viewer sees it.
template <ValueDomain D, System<D> S>
constexpr Values<D> combined(const S& system, const Situation<D>& s, std::size_t viewer) {
  const Values<D> limits = limits_of(s.units[viewer]);
  Values<D> total = s.units[viewer].license;
  for (std::size_t i = 0; i < s.units.size(); ++i)
    if (i != viewer) total = system.combine(limits, total, s.units[i].license).license;
  return total;
}

/// The license that the viewer runs while `active` is the active unit or master.
template <ValueDomain D, System<D> S>
constexpr Values<D> running(const S& system, const Situation<D>& s, std::size_t viewer,
                            std::size_t active) {
  const auto joined = system.in_force(s, viewer, active);
  Values<D> values = combined(system, s, viewer);
  for (std::size_t f = 0; f < feature_count; ++f)
    values.slots[f] = D::select(joined, values.slots[f], s.units[viewer].license.slots[f]);
  return values;
}

}  // namespace asa
