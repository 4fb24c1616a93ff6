#pragma once

#include <string>
#include <vector>

namespace asa {

/// The program: reads the command line and runs a command. Returns the exit code: 0 holds; 1 a
/// property is violated or units are refused; 2 bad usage or input, or output that cannot be
/// written; 3 a proof is needed, but the program was built without a solver.
int licgate(int argc, char** argv);

std::vector<std::string> command_names();

}  // namespace asa
