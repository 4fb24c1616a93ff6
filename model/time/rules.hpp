#pragma once

#include "model/time/rules/activation.hpp"
#include "model/time/rules/clock.hpp"
#include "model/time/rules/contact.hpp"
#include "model/time/rules/merging.hpp"
#include "model/time/rules/sharing.hpp"
#include "model/time/rules/stacking.hpp"
#include "model/time/rules/upgrade.hpp"

namespace asa {

/// The rules of keys and time, one function a rule, each named after what it decides. The machine
/// that runs a history asks them all, so a faulty system is these with one function changed.
struct TimeRules : MergingRules,
                   StackingRules,
                   ActivationRules,
                   ClockRules,
                   SharingRules,
                   ContactRules,
                   UpgradeRules {};

}  // namespace asa
