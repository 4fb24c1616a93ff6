#pragma once

#include "model/time/rules/activation.hpp"
#include "model/time/rules/clock.hpp"
#include "model/time/rules/contact.hpp"
#include "model/time/rules/merging.hpp"
#include "model/time/rules/sharing.hpp"
#include "model/time/rules/stacking.hpp"
#include "model/time/rules/upgrade.hpp"

namespace asa {

/// The rules of keys and time: one function per rule, named after what it decides. The state
/// machine calls them for every decision, so a faulty system changes just one function.
template <ValueDomain D = Scalar>
struct TimeRules : MergingRules<D>,
                   StackingRules<D>,
                   ActivationRules<D>,
                   ClockRules<D>,
                   SharingRules<D>,
                   ContactRules<D>,
                   UpgradeRules<D> {};

}  // namespace asa
