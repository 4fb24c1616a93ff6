#pragma once

#include "model/situation.hpp"

#include <cstddef>
#include <string>

namespace asa {

/// The name of a unit by its place in its group: "primary", "slave2"; "unit" if it is alone. A
/// third unit is an additional license in the laws of combination.
std::string unit_name(Topology topology, std::size_t units, std::size_t place);

}  // namespace asa
