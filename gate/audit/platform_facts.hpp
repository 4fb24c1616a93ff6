#pragma once

#include "gate/device/unit_text.hpp"

namespace asa::audit {

/// Reports software that the platform does not run (PLT-14) and time-based keys that it does not
/// take (TBK-01). Neither refuses a unit.
void check_platform_facts(device::UnitText& text, const PlatformEntry& platform);

}  // namespace asa::audit
