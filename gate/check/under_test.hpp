#pragma once

#include "generators/engine.hpp"
#include "properties/catalogue.hpp"
#include "properties/reference_system.hpp"
#include "properties/support.hpp"
#include "properties/system.hpp"

#include <functional>

namespace asa {

/// Makes the judge of a property.
using JudgeMaker = std::function<AnyJudge(const PropertyEntry&)>;

/// The system that a run judges.
struct UnderTest {
  const AnySystem* system = &reference_system();
  Support support{};
  bool optimized = true;  ///< its code was compiled with optimization
  JudgeMaker judges{};    ///< how it is judged; case by case if empty
};

}  // namespace asa
