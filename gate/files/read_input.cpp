#include "gate/files/read_input.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string_view>

namespace asa {

namespace {

constexpr std::size_t max_bytes = 16U << 20U;

/// Whether the character is a control that terminals and pagers leave in a log.
bool usual_control(unsigned char c) {
  return c == '\t' || c == '\n' || c == '\r' || c == '\b' || c == '\f' || c == '\a' || c == 0x1B;
}

bool is_text(unsigned char c) { return c >= 0x20 ? c != 0x7F && c < 0xF8 : usual_control(c); }

/// Whether over 80% of the bytes are text: a log may hold some line noise.
bool mostly_text(std::string_view text) {
  const auto good =
      std::ranges::count_if(text, [](char c) { return is_text(static_cast<unsigned char>(c)); });
  return static_cast<std::size_t>(good) * 10 > text.size() * 8;
}

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t\r\n\f") == std::string_view::npos;
}

std::string read_at_most(std::istream& in) {
  std::array<char, 1U << 14U> block;
  std::string text;
  do {
    in.read(block.data(), block.size());
    text.append(block.data(), static_cast<std::size_t>(in.gcount()));
  } while (in && text.size() <= max_bytes);
  return text;
}

[[noreturn]] void refuse(const std::string& path, std::string_view why) {
  throw BadInput(fmt::format("{}: {}", path == "-" ? "standard input" : path, why));
}

void require_text(const std::string& path, std::string_view text, std::string_view wanted) {
  if (text.size() > max_bytes) refuse(path, fmt::format("is over 16 MiB; give only {}", wanted));
  if (is_blank(text)) refuse(path, fmt::format("is empty; give {}", wanted));
  if (text.find('\0') != std::string_view::npos)
    refuse(path, "holds NUL bytes: it is binary, or text in UTF-16; save it as UTF-8 text");
  if (!mostly_text(text)) refuse(path, "is not text; give plain text");
}

std::string read_file(const std::string& path) {
  std::error_code error;
  const auto status = std::filesystem::status(path, error);
  if (!std::filesystem::exists(status)) refuse(path, "there is no such file");
  if (std::filesystem::is_directory(status)) refuse(path, "is a directory; name the file in it");
  std::ifstream in(path, std::ios::binary);
  if (!in) refuse(path, "cannot be read; check its permissions");
  return read_at_most(in);
}

}  // namespace

Input read_input(const std::string& path, std::string_view wanted) {
  Input input{path, path == "-" ? read_at_most(std::cin) : read_file(path)};
  require_text(path, input.text, wanted);
  return input;
}

}  // namespace asa
