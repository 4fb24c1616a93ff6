#include "tests/mutation/code.hpp"

#include <algorithm>
#include <cstddef>

namespace asa::mutation {

namespace {

constexpr auto npos = std::string_view::npos;

/// A text leaves a word, since it is part of an expression.
void blank(std::string& code, std::size_t from, std::size_t to) {
  const char filler = code[from] == '"' ? '_' : ' ';
  for (std::size_t i = from; i < std::min(to, code.size()); ++i)
    if (code[i] != '\n') code[i] = filler;
}

std::size_t past(std::string_view code, std::string_view what, std::size_t from) {
  const std::size_t found = code.find(what, from);
  return found == npos ? code.size() : found + what.size();
}

std::size_t past_literal(std::string_view code, std::size_t open) {
  std::size_t i = open + 1;
  while (i < code.size() && code[i] != code[open]) i += code[i] == '\\' ? 2 : 1;
  return i + 1;
}

bool starts_line(std::string_view code, std::size_t i) {
  while (i > 0 && code[i - 1] == ' ') --i;
  return i == 0 || code[i - 1] == '\n';
}

/// Where what starts here ends, if it is no code.
std::size_t past_text(std::string_view code, std::size_t i) {
  const std::string_view rest = code.substr(i);
  if (rest.starts_with("//")) return std::min(code.find('\n', i), code.size());
  if (rest.starts_with("/*")) return past(code, "*/", i + 2);
  if (rest.starts_with("[[")) return past(code, "]]", i);
  if (rest[0] == '"') return past_literal(code, i);
  if (rest[0] == '\'' && (i == 0 || !is_word(code[i - 1]))) return past_literal(code, i);
  if (rest[0] == '#' && starts_line(code, i)) return std::min(code.find('\n', i), code.size());
  return i;
}

void blank_texts(std::string& code) {
  for (std::size_t i = 0; i < code.size();) {
    const std::size_t end = past_text(code, i);
    if (end > i) blank(code, i, end);
    i = std::max(end, i + 1);
  }
}

void blank_declarations(std::string& code, std::string_view start) {
  for (std::size_t i = find_word(code, start, 0); i != npos; i = find_word(code, start, i + 1))
    blank(code, i, find_outside(code, i, ";"));
}

}  // namespace

std::size_t find_word(std::string_view code, std::string_view word, std::size_t from) {
  for (std::size_t i = code.find(word, from); i != npos; i = code.find(word, i + 1)) {
    const std::size_t end = i + word.size();
    if ((i == 0 || !is_word(code[i - 1])) && (end == code.size() || !is_word(code[end]))) return i;
  }
  return npos;
}

std::size_t find_outside(std::string_view code, std::size_t from, std::string_view wanted) {
  int depth = 0;
  for (std::size_t i = from; i < code.size(); ++i) {
    if (depth == 0 && wanted.find(code[i]) != npos) return i;
    if (std::string_view("([{").find(code[i]) != npos) ++depth;
    if (std::string_view(")]}").find(code[i]) != npos && --depth < 0) return npos;
  }
  return npos;
}

std::size_t end_of_bracket(std::string_view code, std::size_t open) {
  const std::size_t close = find_outside(code, open + 1, ")]}");
  return close == npos ? code.size() : close + 1;
}

std::string code_of(std::string_view source) {
  std::string code(source);
  blank_texts(code);
  for (const auto start :
       {"static_assert", "concept", "inline constexpr std::size_t", "inline constexpr ClauseText"})
    blank_declarations(code, start);
  return code;
}

}  // namespace asa::mutation
