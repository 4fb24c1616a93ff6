#pragma once

#include "properties/system.hpp"

#include <string>
#include <string_view>

namespace asa {

/// The system that follows from rules R. They decide refusals, the combination of two licenses,
/// when it is in force, who gets signatures, how many contexts fit, and what happens over time.
template <class R>
class ByRules : public R {
 public:
  template <ValueDomain D>
  constexpr Values<D> running(const Situation<D>& s, std::size_t viewer, std::size_t active) const {
    const auto joined = R::in_force(s, viewer, active);
    Values<D> values = combined(s, viewer);
    if (D::known(joined)) return values;
    for (std::size_t f = 0; f < feature_count; ++f)
      values.slots[f] = D::select(joined, values.slots[f], s.units[viewer].license.slots[f]);
    return values;
  }
  template <ValueDomain D>
  constexpr typename D::truth contexts_fit(const Situation<D>& s) const {
    return R::fits(s, running(s, 0, 0)[security_contexts].amount);
  }

 private:
  /// The license that all units make together, as the viewer sees it.
  template <ValueDomain D>
  constexpr Values<D> combined(const Situation<D>& s, std::size_t viewer) const {
    const Values<D> limits = limits_of(s.units[viewer]);
    Values<D> total = s.units[viewer].license;
    for (std::size_t i = 0; i < s.units.size(); ++i)
      if (i != viewer) total = R::combine(limits, total, s.units[i].license);
    return total;
  }
};

/// The name of rules: a mutant has an `info`, the reference a `name`.
template <class R>
constexpr std::string_view name_of() {
  if constexpr (requires { R::info.name; })
    return R::info.name;
  else
    return R::name;
}

/// How C++ code refers to them.
template <class R>
std::string code_of() {
  if constexpr (requires { R::info.name; })
    return "asa::system_named(\"" + std::string(R::info.name) + "\")";
  else
    return "asa::reference_system()";
}

/// Rules as a system whose type is not known at compile time.
template <class R, ValueDomain D = Scalar>
class SystemAdapter final : public SystemOver<D> {
 public:
  using truth = typename D::truth;

  std::string name() const override { return std::string(name_of<R>()); }
  std::string code() const override { return code_of<R>(); }
  Refusals<D> refusals(const Situation<D>& s) const override { return system_.refusals(s); }
  Values<D> running(const Situation<D>& s, std::size_t viewer, std::size_t active) const override {
    return system_.running(s, viewer, active);
  }
  truth gets_signatures(const Situation<D>& s, std::size_t viewer) const override {
    return system_.gets_signatures(s, viewer);
  }
  truth contexts_fit(const Situation<D>& s) const override { return system_.contexts_fit(s); }
  Trace<D> trace(const History<D>& history) const override { return system_.trace(history); }

 private:
  ByRules<R> system_{};
};

}  // namespace asa
