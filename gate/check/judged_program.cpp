#include "gate/check/judged_program.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
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

JudgedProgram started_with(std::vector<std::string> arguments, double timeout) {
  JudgedProgram program{std::move(arguments), {}, timeout};
  for (const std::string& argument : program.arguments)
    if (const auto file = digested(argument, argument)) program.files.push_back(*file);
  return program;
}

}  // namespace asa
