#pragma once

#include "gate/files/files.hpp"

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace asa::commands {

/// Files of a folder, which is made if it is missing. They are opened before the work of making
/// their texts, and each is written whole or not at all. Throws FileError.
class OpenFiles {
 public:
  OpenFiles(const std::string& folder, std::span<const char* const> names);

  /// A text for each file, in the order of their names.
  void write(std::span<const std::string> texts);

 private:
  std::vector<std::unique_ptr<WholeFile>> files_{};
};

}  // namespace asa::commands
