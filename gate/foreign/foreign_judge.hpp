#pragma once

#include "gate/foreign/foreign_system.hpp"
#include "generators/engine.hpp"

namespace asa::foreign {

/// The judge, which questions the system, at work on as many cases at a time as the program wants.
/// One such judge at a time may be at work on a system.
AnyJudge pipelined(const AnyJudge& judge, const ForeignSystem& system);

}  // namespace asa::foreign
