#pragma once

#include "gate/files/temporary.hpp"

#include <optional>
#include <stdexcept>
#include <string>

namespace asa {

/// A file could not be written: which, why, and how to mend it.
struct FileError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// A file that is written whole or not at all. It is opened at once, so that an hour's run does not
/// end in a folder that is not there: a new file beside the old one, whose place, links to it and
/// permissions it takes in the end. Into a device or a pipe the text goes straight; "-" is standard
/// output, and what else the program prints meanwhile goes to standard error.
class WholeFile {
 public:
  explicit WholeFile(std::string path);
  ~WholeFile();
  WholeFile(const WholeFile&) = delete;
  WholeFile& operator=(const WholeFile&) = delete;

  /// Once.
  void write(const std::string& text);

 private:
  bool is_standard_output() const { return path_ == "-"; }
  int open();
  int open_beside();

  std::string path_;
  std::string place_;                  ///< of a regular file: where the links to it end
  std::optional<Temporary> beside_{};  ///< of a regular file
  Descriptor file_;
};

/// Keeps other runs from a file that this one reads and then writes anew. Throws FileError where
/// another run has it. The lock is a file beside it, and ends with the program that holds it.
class FileLock {
 public:
  explicit FileLock(const std::string& path);

 private:
  Descriptor file_;
  std::optional<Temporary> lock_{};  ///< removed before it is unlocked
};

}  // namespace asa
