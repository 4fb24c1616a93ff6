#pragma once

#include "model/license.hpp"
#include "model/refusals.hpp"
#include "model/situation.hpp"
#include "model/time/history.hpp"
#include "model/time/trace.hpp"

#include <concepts>
#include <cstddef>
#include <string>

namespace asa {

/// An implementation of the licensing rules, as properties see it: our model, a faulty variant of
/// it, or your own. Every answer can be observed from outside. A trace fills in UnitSeen and
/// GroupSeen; in an account, only what is installed, active and left, and the order of activations.
template <class S, class D>
concept System = ValueDomain<D> &&
    requires(const S& system, const Situation<D>& s, std::size_t unit, const History<D>& h) {
  { system.refusals(s) } -> std::same_as<Refusals<D>>;
  { system.running(s, unit, unit) } -> std::same_as<Values<D>>;
  { system.gets_signatures(s, unit) } -> std::same_as<typename D::truth>;
  { system.contexts_fit(s) } -> std::same_as<typename D::truth>;
  { system.trace(h) } -> std::same_as<Trace<D>>;
};

/// A system over a domain, whose type is not known at compile time.
template <ValueDomain D>
class SystemOver {
 public:
  using truth = typename D::truth;

  virtual ~SystemOver() = default;
  /// What reports call it, and what C++ code does.
  virtual std::string name() const = 0;
  virtual std::string code() const = 0;
  virtual Refusals<D> refusals(const Situation<D>& s) const = 0;
  /// The license that a unit runs while `active` is the active unit or the master.
  virtual Values<D> running(const Situation<D>& s, std::size_t viewer,
                            std::size_t active) const = 0;
  /// Whether a unit gets IPS signature updates.
  virtual truth gets_signatures(const Situation<D>& s, std::size_t viewer) const = 0;
  /// Whether the running license covers the contexts in use.
  virtual truth contexts_fit(const Situation<D>& s) const = 0;
  virtual Trace<D> trace(const History<D>& history) const = 0;
};
using AnySystem = SystemOver<Scalar>;

}  // namespace asa
