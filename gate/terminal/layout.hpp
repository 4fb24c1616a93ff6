#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace asa {

enum class Paint { plain, bold, green, red, yellow };

/// The columns of a text that goes to a file or a pipe, whatever the terminal.
inline constexpr std::size_t piped_columns = 80;

/// Text for a terminal.
class Layout {
 public:
  explicit Layout(bool color, std::size_t columns = piped_columns)
      : color_(color), columns_(columns) {}

  std::string painted(std::string_view text, Paint paint) const;
  void heading(std::string_view text, Paint paint = Paint::bold);
  void blank() { text_ += '\n'; }
  /// Adds a line as it is, such as one of source code.
  void line(std::string_view text) { text_.append(text) += '\n'; }
  /// Adds a paragraph, wrapped at spaces; `lead` begins its first line, spaces the others.
  void paragraph(std::string_view lead, std::string_view text);
  /// Adds a table; the first row is the headings. Columns are as wide as their contents; if a row
  /// does not fit, the widest columns are wrapped at spaces.
  void table(const std::vector<std::vector<std::string>>& rows);

  const std::string& text() const { return text_; }

 private:
  bool color_;
  std::size_t columns_;
  std::string text_;
};

}  // namespace asa
