#include "gate/files.hpp"

#include <filesystem>
#include <fstream>
#include <system_error>
#include <utility>

namespace asa {

namespace {

FileError cannot_write(const std::string& path) {
  return FileError(path + ": cannot be written; is the folder there, and writable?");
}

}  // namespace

WholeFile::WholeFile(std::string path) : path_(std::move(path)), beside_(path_ + ".part") {
  if (!std::ofstream(beside_) || std::filesystem::is_directory(path_)) throw cannot_write(path_);
}

WholeFile::~WholeFile() {
  std::error_code ignored;
  std::filesystem::remove(beside_, ignored);
}

void WholeFile::write(const std::string& text) {
  std::ofstream out(beside_, std::ios::binary);
  out << text;
  out.close();
  std::error_code failed;
  if (out) std::filesystem::rename(beside_, path_, failed);
  if (!out || failed) throw cannot_write(path_);
}

}  // namespace asa
