#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace asa {

enum class Paint { plain, bold, green, red, yellow };

/// Text for a terminal of 96 columns.
class Layout {
 public:
  explicit Layout(bool color) : color_(color) {}

  std::string painted(std::string_view text, Paint paint) const;
  void heading(std::string_view text, Paint paint = Paint::bold);
  void blank() { text_ += '\n'; }
  /// Adds a paragraph, wrapped at spaces; `lead` begins its first line, spaces the others.
  void paragraph(std::string_view lead, std::string_view text);
  /// Adds a table with columns as wide as their contents; the first row is the headings.
  void table(const std::vector<std::vector<std::string>>& rows);

  const std::string& text() const { return text_; }

 private:
  bool color_;
  std::string text_;
};

}  // namespace asa
