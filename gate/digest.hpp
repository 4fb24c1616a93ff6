#pragma once

#include <string>

namespace asa {

/// A number in hexadecimal that tells this program from any other: proofs are of the program that
/// made them. Throws std::runtime_error where the program cannot read itself.
std::string program_digest();

}  // namespace asa
