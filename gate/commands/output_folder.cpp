#include "gate/commands/output_folder.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <system_error>

namespace asa::commands {

namespace {

namespace fs = std::filesystem;

void require_folder(const std::string& folder) {
  std::error_code failed;
  fs::create_directories(folder, failed);
  if (!fs::is_directory(folder, failed))
    throw FileError(fmt::format(
        "{}: there is no folder, and none can be made; name a folder that can be written", folder));
}

}  // namespace

OpenFiles::OpenFiles(const std::string& folder, std::span<const char* const> names) {
  require_folder(folder);
  for (const char* name : names)
    files_.push_back(std::make_unique<WholeFile>((fs::path(folder) / name).string()));
}

void OpenFiles::write(std::span<const std::string> texts) {
  for (std::size_t i = 0; i < texts.size(); ++i) files_[i]->write(texts[i]);
}

}  // namespace asa::commands
