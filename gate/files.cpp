#include "gate/files.hpp"

#include <filesystem>
#include <fstream>
#include <system_error>

namespace asa {

void write_whole(const std::string& path, const std::string& text) {
  const std::string beside = path + ".part";
  std::error_code failed;
  std::ofstream out(beside, std::ios::binary);
  out << text;
  out.close();
  if (out) std::filesystem::rename(beside, path, failed);
  if (out && !failed) return;
  std::error_code ignored;
  std::filesystem::remove(beside, ignored);
  throw FileError(path + ": cannot be written; is the folder there, and writable?");
}

}  // namespace asa
