#pragma once

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

/// A path for a file of a test, in a folder of its own.
std::string scratch(const std::string& name);

std::string contents(const std::string& path);
void write(const std::string& path, const std::string& text);

}  // namespace asa::test
