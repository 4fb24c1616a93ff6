#pragma once

#include <string_view>
#include <vector>

namespace asa::explain {

/// A declaration in C++ source, or a statement of a function, as a part of that source.
struct Declaration {
  std::string_view whole;  ///< with the comment above it and the one at the end of its last line
  std::string_view code;   ///< from its first word to its last character
  std::string_view body;   ///< what is within its braces, if declarations or statements are

  /// What the comment above it says.
  std::string_view comment() const;
  /// What stands before its body, without the comment; all its code if it has none.
  std::string_view head() const;
  bool is_namespace() const;
};

/// The declarations of a text, in order: of a file, or of the body of a namespace, a struct or a
/// function. The text is formatted as this project's sources are.
std::vector<Declaration> declarations_in(std::string_view text);

/// Whether a text has a word, such as `CX-1`, which `CX-10` is not.
bool names(std::string_view text, std::string_view word);

/// The innermost declarations and statements whose comment or code names a word. One whose comment
/// names it counts whole; comments above namespaces do not count.
std::vector<Declaration> naming(std::string_view text, std::string_view word);

}  // namespace asa::explain
