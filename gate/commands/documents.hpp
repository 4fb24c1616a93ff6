#pragma once

#include <string>
#include <vector>

namespace asa::commands {

/// A page of what the program knows, to be read and cited without running it.
struct Document {
  std::string path;  ///< relative to the root of the project
  std::string text;
};

/// The statute, the laws, the faults, the proofs and what random cases yield, each in the folder of
/// its sources, and the schema of what other people's programs read and write.
std::vector<Document> documents();

/// The README's table of clauses, readings, properties, proofs and faults, with their numbers.
std::string evidence_table();

}  // namespace asa::commands
