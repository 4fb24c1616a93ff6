#pragma once

#include "gate/check/record.hpp"
#include "gate/check/selection.hpp"
#include "gate/foreign/foreign_system.hpp"

#include <cstdint>

namespace asa::foreign {

/// Compares a program's answers with the reference's on everything that the selected properties are
/// about, and prints each kind of difference once, on the smallest scenario that is found, and then
/// how much was compared. Returns the exit code: 0 they agree, 1 they differ or nothing was
/// compared.
int compare_with_reference(const ForeignSystem& system, const Selection& selection,
                           const Budget& budget, std::uint64_t seed);

}  // namespace asa::foreign
