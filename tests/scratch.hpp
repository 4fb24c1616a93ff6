#pragma once

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace asa::test {

/// A folder for the files of this process, gone when it ends.
class ScratchFolder {
 public:
  ScratchFolder() { std::filesystem::create_directories(path); }
  ~ScratchFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path, ignored);
  }
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;

  const std::filesystem::path path =
      std::filesystem::path(testing::TempDir()) / ("licgate-" + std::to_string(getpid()));
};

/// A path for a file of a test.
inline std::string scratch(const std::string& name) {
  static const ScratchFolder folder;
  return (folder.path / name).string();
}

inline std::string contents(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

inline void write(const std::string& path, const std::string& text) {
  std::ofstream(path, std::ios::binary) << text;
}

}  // namespace asa::test
