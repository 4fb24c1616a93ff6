#include "gate/terminal/layout.hpp"

#include "gate/terminal/words.hpp"

#include <fmt/color.h>
#include <fmt/format.h>

#include <algorithm>
#include <numeric>

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

using Row = std::vector<std::string>;

constexpr std::size_t gap = 2;  ///< before each column

std::size_t longest_word(std::string_view text) {
  std::size_t longest = 0;
  for (const std::string_view word : split(text, ' ')) longest = std::max(longest, word.size());
  return longest;
}

std::vector<std::size_t> widest(const std::vector<Row>& rows, auto size_of) {
  std::vector<std::size_t> widest(rows.front().size(), 0);
  for (const Row& row : rows)
    for (std::size_t i = 0; i < row.size(); ++i)
      widest[i] = std::max<std::size_t>(widest[i], size_of(row[i]));
  return widest;
}

/// Takes columns off the widest ones until the table fits; no word is broken.
std::vector<std::size_t> fitting(const std::vector<Row>& rows, std::size_t columns) {
  auto width = widest(rows, [](const std::string& cell) { return cell.size(); });
  const auto least = widest(rows, longest_word);
  std::size_t all = std::accumulate(width.begin(), width.end(), gap * width.size());
  for (; all > columns; --all) {
    std::size_t widest = width.size();
    for (std::size_t i = 0; i < width.size(); ++i)
      if (width[i] > least[i] && (widest == width.size() || width[i] > width[widest])) widest = i;
    if (widest == width.size()) return width;
    --width[widest];
  }
  return width;
}

/// A row as one or more lines, its cells wrapped.
std::vector<std::string> lines_of(const Row& row, const std::vector<std::size_t>& width) {
  std::vector<std::string_view> rest(row.begin(), row.end());
  std::vector<std::string> lines;
  do {
    std::string line;
    for (std::size_t i = 0; i < row.size(); ++i)
      line += fmt::format("{:{}}{:<{}}", "", gap, take_line(rest[i], width[i]), width[i]);
    line.erase(line.find_last_not_of(' ') + 1);
    lines.push_back(std::move(line));
  } while (std::ranges::any_of(rest, [](std::string_view text) { return !text.empty(); }));
  return lines;
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
  const auto width = fitting(rows, columns_);
  for (std::size_t i = 0; i < rows.size(); ++i)
    for (const std::string& line : lines_of(rows[i], width))
      heading(line, i == 0 ? Paint::bold : Paint::plain);
}

}  // namespace asa
