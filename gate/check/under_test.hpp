#pragma once

#include "gate/check/judged_program.hpp"
#include "generators/engine.hpp"
#include "properties/catalogue.hpp"
#include "properties/reference_system.hpp"
#include "properties/support.hpp"
#include "properties/system.hpp"

#include <functional>
#include <string>
#include <vector>

namespace asa {

/// Makes the judge of a property.
using JudgeMaker = std::function<AnyJudge(const PropertyEntry&)>;

/// The system that a run judges.
struct UnderTest {
  const AnySystem* system = &reference_system();
  Support support{};
  bool optimized = true;  ///< its code was compiled with optimization
  JudgeMaker judges{};    ///< how it is judged; case by case if empty
  /// The program that it is, unless it is built into this one; empty if it is.
  std::function<JudgedProgram()> program{};
  /// What went wrong in the run besides bad answers; empty if nothing can.
  std::function<std::vector<std::string>()> unexplained{};
};

}  // namespace asa
