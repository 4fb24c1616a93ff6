#pragma once

#include <cstddef>
#include <string>

namespace asa {

/// The descriptor of an open file, or none if it could not be opened.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor();
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;

  bool is_open() const { return number_ >= 0; }
  int number() const { return number_; }
  /// Closes the file; false if something that was written may be missing.
  bool close();

 private:
  int number_;
};

/// Removes a file at the end of its scope, or when SIGINT, SIGTERM, SIGHUP or SIGPIPE ends the
/// program before that.
class Temporary {
 public:
  explicit Temporary(std::string path);
  ~Temporary();
  Temporary(const Temporary&) = delete;
  Temporary& operator=(const Temporary&) = delete;

  const std::string& path() const { return path_; }

 private:
  std::string path_;
  std::size_t slot_;
};

}  // namespace asa
