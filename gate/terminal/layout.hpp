#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace asa {

enum class Paint { plain, bold, green, red, yellow };

/// Text for a terminal.
class Layout {
 public:
  explicit Layout(bool color, std::size_t columns = 96) : color_(color), columns_(columns) {}

  std::string painted(std::string_view text, Paint paint) const;
  void heading(std::string_view text, Paint paint = Paint::bold);
  void blank() { text_ += '\n'; }
  /// Adds a line as it is, such as one of source code.
  void line(std::string_view text) { text_.append(text) += '\n'; }
  /// Adds a paragraph, wrapped at spaces; `lead` begins its first line, spaces the others.
  void paragraph(std::string_view lead, std::string_view text);
  /// Adds a table with columns as wide as their contents; the first row is the headings.
  void table(const std::vector<std::vector<std::string>>& rows);

  const std::string& text() const { return text_; }

 private:
  bool color_;
  std::size_t columns_;
  std::string text_;
};

}  // namespace asa
