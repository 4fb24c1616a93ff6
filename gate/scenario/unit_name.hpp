#pragma once

#include "model/situation.hpp"

#include <cstddef>
#include <string>

namespace asa {

/// What a unit is called by its place in its group of so many: "primary", "slave2"; "unit" if it is
/// alone. A third unit is one more license in the laws of combination.
std::string unit_name(Topology topology, std::size_t units, std::size_t place);

}  // namespace asa
