#pragma once

#include "gate/terminal/read_file.hpp"

#include <optional>
#include <string>
#include <vector>

namespace asa {

/// Somebody else's program that a run judges, as a record names it.
struct JudgedProgram {
  std::vector<std::string> arguments{};
  std::vector<ReadFile> files{};  ///< the command, and those that other arguments name
  double timeout = 0;             ///< seconds without an answer after which it is ended; 0: none
};

/// A file with the digest of its contents; nothing if it is no file that can be read.
std::optional<ReadFile> digested(const std::string& name, const std::string& path);

/// A program that is started with these arguments.
JudgedProgram started_with(std::vector<std::string> arguments, double timeout);

}  // namespace asa
