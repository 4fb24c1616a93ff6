#include "gate/files/read_input.hpp"

#include <fmt/format.h>

#include <array>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string_view>
#include <utility>

namespace asa {

namespace {

std::string read_at_most(std::istream& in, std::size_t max_bytes) {
  std::array<char, 1U << 14U> block;
  std::string text;
  do {
    in.read(block.data(), block.size());
    text.append(block.data(), static_cast<std::size_t>(in.gcount()));
  } while (in && text.size() <= max_bytes);
  return text;
}

[[noreturn]] void refuse(const std::string& path, std::string_view why) {
  throw BadInput(fmt::format("{}: {}", path, why));
}

std::string read_file(const std::string& path, std::size_t max_bytes) {
  std::error_code error;
  const auto status = std::filesystem::status(path, error);
  if (!std::filesystem::exists(status)) refuse(path, "there is no such file");
  if (std::filesystem::is_directory(status)) refuse(path, "is a directory; name the file in it");
  std::ifstream in(path, std::ios::binary);
  if (!in) refuse(path, "cannot be read; check its permissions");
  return read_at_most(in, max_bytes);
}

}  // namespace

Input read_input(const std::string& path, std::string_view wanted, std::size_t max_bytes) {
  auto input = text_input(
      {path, path == "-" ? read_at_most(std::cin, max_bytes) : read_file(path, max_bytes)}, wanted,
      max_bytes);
  if (!input) throw BadInput(input.error().text);
  return std::move(*input);
}

}  // namespace asa
