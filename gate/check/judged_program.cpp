#include "gate/check/judged_program.hpp"

#include <unistd.h>

#include <cstddef>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <system_error>
#include <utility>

namespace asa {

std::optional<ReadFile> digested(const std::string& name, const std::string& path) {
  std::error_code failed;
  if (!std::filesystem::is_regular_file(path, failed)) return {};
  std::ifstream file(path, std::ios::binary);
  if (!file) return {};
  return read_file(name, std::string(std::istreambuf_iterator<char>(file), {}));
}

namespace {

/// The file that a command starts: it is sought in the folders of PATH unless it has a slash.
std::string file_of_command(const std::string& command) {
  if (command.find('/') != std::string::npos) return command;
  const char* const path = std::getenv("PATH");
  std::istringstream folders(path == nullptr ? "" : path);
  for (std::string folder; std::getline(folders, folder, ':');) {
    const auto file = std::filesystem::path(folder) / command;
    if (access(file.c_str(), X_OK) == 0 && !std::filesystem::is_directory(file)) return file;
  }
  return {};
}

}  // namespace

JudgedProgram started_with(std::vector<std::string> arguments, double timeout) {
  JudgedProgram program{std::move(arguments), {}, timeout};
  for (std::size_t i = 0; i < program.arguments.size(); ++i) {
    const std::string& argument = program.arguments[i];
    if (const auto file = digested(argument, i == 0 ? file_of_command(argument) : argument))
      program.files.push_back(*file);
  }
  return program;
}

}  // namespace asa
