#pragma once

namespace asa {

/// The program: reads the command line and runs a command. Returns the exit code: 0 holds, 1 a
/// property is violated or units are refused, 2 bad usage or input.
int licgate(int argc, char** argv);

}  // namespace asa
