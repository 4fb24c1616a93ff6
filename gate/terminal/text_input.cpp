#include "gate/terminal/text_input.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace asa {

namespace {

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

/// What is wrong with the text; empty if nothing is.
std::string fault(std::string_view text, std::string_view wanted, std::size_t max_bytes) {
  if (text.size() > max_bytes)
    return fmt::format("is over {} MiB; give only {}", max_bytes >> 20U, wanted);
  if (is_blank(text)) return fmt::format("is empty; give {}", wanted);
  if (text.find('\0') != std::string_view::npos)
    return "holds NUL bytes: it is binary, or text in UTF-16; save it as UTF-8 text";
  return mostly_text(text) ? "" : "is not text; give plain text";
}

}  // namespace

Expected<Input> text_input(Input input, std::string_view wanted, std::size_t max_bytes) {
  const std::string wrong = fault(input.text, wanted, max_bytes);
  if (wrong.empty()) return input;
  return bad_input(fmt::format("{}: {}", input.name == "-" ? "standard input" : input.name, wrong));
}

}  // namespace asa
