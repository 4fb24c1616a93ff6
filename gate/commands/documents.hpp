#pragma once

#include <string>
#include <vector>

namespace asa::commands {

/// A page that repeats what the program knows, so that it can be read and cited without it.
struct Document {
  std::string path;  ///< from the top of the project
  std::string text;  ///< Markdown
};

/// The statute, the laws, the faults and the proofs, each in the folder of its sources.
std::vector<Document> documents();

/// The table of the README that says how much of each there is.
std::string evidence_table();

}  // namespace asa::commands
