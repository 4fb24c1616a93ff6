#include "gate/explain/bare_code.hpp"

#include "gate/explain/lexical.hpp"

#include <utility>

namespace asa::explain {

namespace {

constexpr std::string_view blanks = " \t\r\n", signs = "+-*/%&|^!=<>:.#~";

bool is_one_of(std::string_view characters, char c) {
  return characters.find(c) != std::string_view::npos;
}

/// Where a comment that begins here ends; the place itself if none does.
std::size_t end_of_comment(std::string_view text, std::size_t at) {
  if (is_comment(text, at)) return end_of_line(text, at);
  if (text.substr(at, 2) != "/*") return at;
  const std::size_t end = text.find("*/", at + 2);
  return end == std::string_view::npos ? text.size() : end + 2;
}

/// Whether two characters could be of one word or of one operator.
bool could_join(char a, char b) {
  return (is_in_word(a) && is_in_word(b)) || (is_one_of(signs, a) && is_one_of(signs, b));
}

class Code {
 public:
  void gap() { gap_ = true; }

  void character(char c) {
    if (gap_ && !code_.empty() && could_join(code_.back(), c)) code_ += ' ';
    code_ += c;
    gap_ = after_text_ = false;
  }

  void literal(std::string_view quoted) {
    if (after_text_ && quoted.front() == '"') {
      code_.pop_back();
      quoted.remove_prefix(1);
    }
    code_ += quoted;
    gap_ = false;
    after_text_ = quoted.back() == '"';
  }

  std::string take() && { return std::move(code_); }

 private:
  std::string code_{};
  bool gap_ = false;
  bool after_text_ = false;
};

}  // namespace

std::string bare_code(std::string_view source) {
  Code code;
  for (std::size_t at = 0; at < source.size();) {
    if (const std::size_t end = end_of_comment(source, at); end > at) {
      code.gap();
      at = end;
    } else if (is_one_of(blanks, source[at])) {
      code.gap();
      ++at;
    } else if (is_quote(source, at)) {
      const std::size_t end_of_it = end_of_literal(source, at);
      code.literal(source.substr(at, end_of_it - at));
      at = end_of_it;
    } else {
      code.character(source[at++]);
    }
  }
  return std::move(code).take();
}

}  // namespace asa::explain
