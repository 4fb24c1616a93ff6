#pragma once

#include <string>
#include <string_view>

namespace asa {

/// A file that was read.
struct ReadFile {
  std::string name;
  std::string sha256;  ///< of what it held
};

/// What was read of a file, by its digest.
ReadFile read_file(std::string name, std::string_view text);

}  // namespace asa
