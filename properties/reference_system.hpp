#pragma once

#include "properties/system.hpp"

namespace asa {

/// Our model as a system. Code that uses it this way is not recompiled when a rule changes.
const AnySystem& reference_system();

}  // namespace asa
