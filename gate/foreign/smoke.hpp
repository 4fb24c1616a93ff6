#pragma once

#include "gate/foreign/foreign_system.hpp"

namespace asa::foreign {

/// Asks up to six scenarios that the system supports, of every kind. Throws AdapterFailed if it
/// does not answer one in the form that is agreed; whether its answers are right does not matter
/// yet.
void require_smoke(const ForeignSystem& system);

}  // namespace asa::foreign
