#pragma once

#include <string>
#include <vector>

namespace asa::mutation {

/// How a program ended: by itself, or by a signal.
struct Ended {
  int code = -1;
  int signal = 0;
  std::string output{};  ///< and what it said on standard error
};

/// Runs a program to its end, which comes at the latest after so many seconds of processor time.
/// Throws std::system_error where it cannot be started.
Ended run(const std::vector<std::string>& command, unsigned seconds);

}  // namespace asa::mutation
