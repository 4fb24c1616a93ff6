#pragma once

#include "gate/scenario/situation_json.hpp"

namespace asa::foreign {

/// Examples by the name of their definition, one or more of each, as the program writes them.
Json schema_examples();

}  // namespace asa::foreign
