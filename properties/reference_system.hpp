#pragma once

#include "properties/system.hpp"

namespace asa {

/// Our model as a system: who asks it this way is not compiled again when a rule changes.
const AnySystem& reference_system();

}  // namespace asa
