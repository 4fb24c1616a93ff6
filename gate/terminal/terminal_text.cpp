#include "gate/terminal/terminal_text.hpp"

#include <fmt/format.h>

#include <cstddef>

namespace asa {

namespace {

/// The bytes of a control character at a place: 1 in ASCII, 2 for U+0080 to U+009F, 0 if none.
std::size_t control_at(std::string_view text, std::size_t i) {
  const auto byte = [&](std::size_t k) {
    return k < text.size() ? static_cast<unsigned char>(text[k]) : 0u;
  };
  if (byte(i) == 0xC2 && byte(i + 1) >= 0x80 && byte(i + 1) <= 0x9F) return 2;
  return (byte(i) < 0x20 && text[i] != '\n') || byte(i) == 0x7F ? 1 : 0;
}

}  // namespace

std::string without_controls(std::string_view text) {
  std::string plain;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t control = control_at(text, i);
    for (std::size_t k = 0; k < control; ++k)
      plain += fmt::format("\\x{:02x}", static_cast<unsigned char>(text[i + k]));
    if (control == 0) plain += text[i];
    i += control == 0 ? 1 : control;
  }
  return plain;
}

}  // namespace asa
