#include "gate/explain/lexical.hpp"

#include <algorithm>

namespace asa::explain {

bool is_in_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

bool is_comment(std::string_view text, std::size_t at) { return text.substr(at, 2) == "//"; }

std::size_t end_of_line(std::string_view text, std::size_t at) {
  return std::min(text.find('\n', at), text.size());
}

bool is_quote(std::string_view text, std::size_t at) {
  return text[at] == '"' || (text[at] == '\'' && (at == 0 || !is_in_word(text[at - 1])));
}

std::size_t end_of_literal(std::string_view text, std::size_t at) {
  const char quote = text[at];
  for (++at; at < text.size() && text[at] != quote; ++at)
    if (text[at] == '\\') ++at;
  return std::min(at + 1, text.size());
}

}  // namespace asa::explain
