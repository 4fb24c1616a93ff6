#pragma once

#include "gate/audit/input.hpp"
#include "gate/audit/unit_text.hpp"

namespace asa::audit {

/// Everything that the text of one file says. Throws BadInput if it says nothing of a license.
UnitText read_unit(const Input& input);

}  // namespace asa::audit
