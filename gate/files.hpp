#pragma once

#include <stdexcept>
#include <string>

namespace asa {

/// A file could not be read or written: which, and why.
struct FileError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// Writes a file whole or not at all: beside it first, then in its place.
void write_whole(const std::string& path, const std::string& text);

}  // namespace asa
