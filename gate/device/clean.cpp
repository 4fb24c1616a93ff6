#include "gate/device/clean.hpp"

#include "gate/terminal/words.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace asa::device {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::size_t longest_shown = 120;
constexpr std::string_view pager = "<--- More --->";
constexpr std::array<std::string_view, 3> bullets{"- ", "* ", "\xE2\x80\xA2 "};

/// The character that ends lines: a carriage return if the file has no line feed.
char line_end(std::string_view text) {
  return text.find('\n') == std::string_view::npos ? '\r' : '\n';
}

/// The character that a backslash and this letter mean in exported text; 0 if none.
char exported(char letter) {
  constexpr std::string_view letters = "\"rntbe";
  constexpr std::string_view meanings = "\"\r\r\t\b\x1B";
  const std::size_t place = letters.find(letter);
  return place == std::string_view::npos ? '\0' : meanings[place];
}

/// The character that a leading \xHH means; 0 if there is none.
char exported_byte(std::string_view text) {
  if (text.size() < 4 || text[1] != 'x') return '\0';
  unsigned value = 0;
  const auto [end, error] = std::from_chars(text.data() + 2, text.data() + 4, value, 16);
  return error == std::errc{} && end == text.data() + 4 ? static_cast<char>(value) : '\0';
}

/// The escape at the front of the text: its meaning and its length.
std::pair<char, std::size_t> take_exported(std::string_view text) {
  if (const char byte = exported_byte(text)) return {byte, 4};
  if (const char letter = text.size() > 1 ? exported(text[1]) : '\0') return {letter, 2};
  return {'\\', 1};
}

std::string without_exports(std::string_view text) {
  std::string plain;
  while (!text.empty()) {
    const auto [c, length] =
        text[0] == '\\' ? take_exported(text) : std::pair<char, std::size_t>{text[0], 1};
    plain += c;
    text.remove_prefix(length);
  }
  return plain;
}

/// Length of the console escape at the front of the text.
std::size_t escape_length(std::string_view text) {
  if (text.size() < 2 || text[1] != '[') return text.size() < 2 ? text.size() : 2;
  std::size_t end = 2;
  while (end < text.size() && (text[end] < '@' || text[end] > '~')) ++end;
  return end < text.size() ? end + 1 : end;
}

std::string without_escapes(std::string_view text) {
  std::string plain;
  while (!text.empty()) {
    const bool escape = text[0] == '\x1B';
    if (!escape) plain += text[0];
    text.remove_prefix(escape ? escape_length(text) : 1);
  }
  return plain;
}

/// Removes the pager's prompt and the characters that the console sent to erase it.
std::string without_pager(std::string_view text) {
  std::string plain;
  for (auto at = text.find(pager); at != std::string_view::npos; at = text.find(pager)) {
    plain += text.substr(0, at);
    text.remove_prefix(at + pager.size());
    text.remove_prefix(std::min(text.find_first_not_of(" \b\r"), text.size()));
  }
  return plain += text;
}

std::string without_controls(std::string_view text) {
  std::string plain;
  for (const char c : text) {
    if (c == '\b' && !plain.empty()) plain.pop_back();
    if (c == '\t') plain += ' ';
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x20 && byte != 0x7F) plain += c;
  }
  return plain;
}

std::string_view without_bullet(std::string_view text) {
  for (const std::string_view bullet : bullets)
    if (text.starts_with(bullet)) return trimmed(text.substr(bullet.size()));
  return text;
}

}  // namespace

std::string shortened(std::string_view text) {
  if (text.size() <= longest_shown) return std::string(text);
  std::size_t end = longest_shown;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80) --end;
  return std::string(text.substr(0, end)) + "...";
}

std::vector<Line> clean(std::string_view text) {
  if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
  std::vector<Line> lines;
  std::size_t number = 0;
  for (const std::string_view raw : split(text, line_end(text))) {
    ++number;
    const std::string shown = without_pager(without_escapes(without_exports(raw)));
    for (const std::string_view piece : split(shown, '\r')) {
      const std::string plain = without_controls(piece);
      const std::string_view line = without_bullet(trimmed(plain));
      if (!line.empty()) lines.push_back({number, std::string(line)});
    }
  }
  return lines;
}

}  // namespace asa::device
