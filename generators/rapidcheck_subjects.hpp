#pragma once

#include "generators/plan.hpp"
#include "model/situation.hpp"
#include "model/time/history.hpp"

#include <rapidcheck.h>

namespace asa {

/// The situations, or the histories, of a plan: see `everything` for one with every factor free.
rc::Gen<Situation<>> situations(const Plan& plan);
rc::Gen<History<>> histories(const Plan& plan);

/// Pairs or clusters of one platform, with every attribute and amount that units of it can have.
Plan any_units(const PlatformEntry& platform, Shape shape);

}  // namespace asa
