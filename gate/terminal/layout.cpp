#include "gate/terminal/layout.hpp"

#include <fmt/color.h>
#include <fmt/format.h>

#include <algorithm>

namespace asa {

namespace {

fmt::text_style style(Paint paint) {
  switch (paint) {
    case Paint::bold: return fmt::emphasis::bold;
    case Paint::green: return fmt::emphasis::bold | fg(fmt::terminal_color::green);
    case Paint::red: return fmt::emphasis::bold | fg(fmt::terminal_color::red);
    case Paint::yellow: return fmt::emphasis::bold | fg(fmt::terminal_color::yellow);
    case Paint::plain: break;
  }
  return {};
}

/// Takes the words that fit the width off the text, at least one.
std::string_view take_line(std::string_view& text, std::size_t width) {
  std::size_t end = text.size();
  if (end > width) {
    end = text.rfind(' ', width);
    if (end == std::string_view::npos || end == 0) end = std::min(text.find(' ', 1), text.size());
  }
  const std::string_view line = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return line;
}

std::vector<std::size_t> widths(const std::vector<std::vector<std::string>>& rows) {
  std::vector<std::size_t> widest(rows.front().size(), 0);
  for (const auto& row : rows)
    for (std::size_t i = 0; i < row.size(); ++i) widest[i] = std::max(widest[i], row[i].size());
  return widest;
}

std::string padded(const std::vector<std::string>& row, const std::vector<std::size_t>& width) {
  std::string line = "  ";
  for (std::size_t i = 0; i < row.size(); ++i) line += fmt::format("{:<{}}  ", row[i], width[i]);
  line.erase(line.find_last_not_of(' ') + 1);
  return line;
}

}  // namespace

std::string Layout::painted(std::string_view text, Paint paint) const {
  if (!color_ || paint == Paint::plain) return std::string(text);
  return fmt::format(style(paint), "{}", text);
}

void Layout::heading(std::string_view text, Paint paint) { text_ += painted(text, paint) + '\n'; }

void Layout::paragraph(std::string_view lead, std::string_view text) {
  const std::string indent(lead.size(), ' ');
  std::string_view front = lead;
  do {
    const std::string_view line = take_line(text, columns_ - std::min(lead.size(), columns_ / 2));
    text_ += fmt::format("{}{}\n", front, line);
    front = indent;
  } while (!text.empty());
}

void Layout::table(const std::vector<std::vector<std::string>>& rows) {
  const auto width = widths(rows);
  heading(padded(rows.front(), width));
  for (std::size_t i = 1; i < rows.size(); ++i) text_ += padded(rows[i], width) + '\n';
}

}  // namespace asa
