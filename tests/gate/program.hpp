#pragma once

#include "tests/scratch.hpp"

#include <string>

namespace asa::test {

/// What a run of the program came to.
struct Outcome {
  int exit_code;
  std::string out;
  std::string err;
};

/// Runs licgate with these arguments, as a shell splits them, and this standard input.
Outcome licgate(const std::string& arguments, const std::string& input = "");

}  // namespace asa::test
