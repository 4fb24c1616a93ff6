#pragma once

#include <string>
#include <string_view>

namespace asa {

/// A file that was read.
struct ReadFile {
  std::string name;
  std::string sha256;  ///< of its contents
};

/// A file with the digest of the text read from it.
ReadFile read_file(std::string name, std::string_view text);

}  // namespace asa
