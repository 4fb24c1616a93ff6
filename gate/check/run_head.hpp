#pragma once

#include "gate/check/judged_program.hpp"
#include "gate/terminal/stamp.hpp"

#include <optional>
#include <string>
#include <vector>

namespace asa {

/// The schema of the record of a run.
inline constexpr int record_schema = 1;

/// What a run was made with: all parts of one run have this in common.
struct RunHead {
  nlohmann::ordered_json stamp{};  ///< of the program that ran, with seed and budget
  std::optional<JudgedProgram> program{};
  std::vector<std::string> expected{};  ///< violations that are known, a line each
};

}  // namespace asa
