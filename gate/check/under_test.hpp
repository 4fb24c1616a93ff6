#pragma once

#include "properties/reference_system.hpp"
#include "properties/support.hpp"
#include "properties/system.hpp"

namespace asa {

/// The system that a run judges.
struct UnderTest {
  const AnySystem* system = &reference_system();
  Support support{};
  bool optimized = true;  ///< its code was compiled with optimization
};

}  // namespace asa
