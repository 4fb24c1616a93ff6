#pragma once

#include <stdexcept>
#include <string>

namespace asa {

/// A file could not be written: which, and how to mend it.
struct FileError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// A file that is written whole or not at all. It is opened beside its place at once, so that an
/// hour's run does not end in a folder that is not there.
class WholeFile {
 public:
  explicit WholeFile(std::string path);
  ~WholeFile();
  WholeFile(const WholeFile&) = delete;
  WholeFile& operator=(const WholeFile&) = delete;

  void write(const std::string& text);

 private:
  std::string path_;
  std::string beside_;
};

}  // namespace asa
