#pragma once

#include "gate/foreign/foreign_system.hpp"
#include "generators/engine.hpp"
#include "properties/catalogue.hpp"

namespace asa::foreign {

/// A judge by a property that works on as many cases at a time as the program wants. One judge at a
/// time may be at work on a system.
AnyJudge judge_of(const PropertyEntry& property, const ForeignSystem& system);

}  // namespace asa::foreign
