#pragma once

#include "gate/files/temporary.hpp"

#include <optional>
#include <stdexcept>
#include <string>

namespace asa {

/// A file that cannot be written: what() says which one, why, and how to fix it.
struct FileError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// A file that is written whole or not at all. It is opened at once, so that an hour's run does not
/// fail at the end because a folder is missing. The text goes to a new file, which then replaces
/// the old one, under the same links and with its permissions. Devices and pipes are written
/// directly. "-" is standard output; anything else printed meanwhile goes to standard error.
class WholeFile {
 public:
  explicit WholeFile(std::string path);
  ~WholeFile();
  WholeFile(const WholeFile&) = delete;
  WholeFile& operator=(const WholeFile&) = delete;

  /// May be called once.
  void write(const std::string& text);

 private:
  bool is_standard_output() const { return path_ == "-"; }
  int open();
  int open_beside();

  std::string path_;
  std::string place_;                  ///< of a regular file: the path at the end of its links
  std::optional<Temporary> beside_{};  ///< of a regular file
  Descriptor file_;
};

/// Keeps other runs away from a file that this one reads and then rewrites. Throws FileError if
/// another run holds it. The lock is a file beside it, and ends with the program that holds it.
class FileLock {
 public:
  explicit FileLock(const std::string& path);

 private:
  Descriptor file_;
  std::optional<Temporary> lock_{};  ///< removed before it is unlocked
};

}  // namespace asa
