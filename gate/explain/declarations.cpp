#include "gate/explain/declarations.hpp"

#include "gate/explain/lexical.hpp"

#include <algorithm>
#include <cstddef>
#include <initializer_list>

namespace asa::explain {

namespace {

constexpr std::string_view blanks = " \t\n";

/// Where a comment or a literal that begins here ends; the next character if none does.
std::size_t next(std::string_view text, std::size_t at) {
  if (is_comment(text, at)) return end_of_line(text, at);
  return is_quote(text, at) ? end_of_literal(text, at) : at + 1;
}

std::size_t skip_blanks_and_comments(std::string_view text, std::size_t at) {
  while ((at = std::min(text.find_first_not_of(blanks, at), text.size())) < text.size() &&
         is_comment(text, at))
    at = end_of_line(text, at);
  return at;
}

/// Whether what follows a brace continues the declaration that it closes.
bool goes_on(std::string_view rest) {
  return rest.starts_with("else") ||
         (!rest.empty() &&
          std::string_view(";,.()|&+-?:").find(rest.front()) != std::string_view::npos);
}

/// Whether a brace opens a body: initializers follow a name, a `=`, a `(` or a `return`.
bool opens_a_body(std::string_view text, std::size_t at) {
  if (at == 0 || text[at - 1] != ' ') return false;
  const std::string_view before = text.substr(0, at - 1);
  return !before.ends_with('=') && !before.ends_with(',') && !before.ends_with("return");
}

/// The end of a declaration, and its body.
struct Extent {
  std::size_t end = 0;
  std::string_view body{};
};

Extent extent_of(std::string_view text, std::size_t at) {
  Extent found;
  std::size_t depth = 0, brace = 0;
  while (at < text.size()) {
    const char c = is_comment(text, at) || is_quote(text, at) ? ' ' : text[at];
    if (c == '{' && depth == 0) brace = at;
    if (c == '(' || c == '[' || c == '{') ++depth;
    if ((c == ')' || c == ']' || c == '}') && depth > 0) --depth;
    at = next(text, at);
    if (depth > 0) continue;
    if (c == '}' && opens_a_body(text, brace)) found.body = text.substr(brace + 1, at - brace - 2);
    if (c == ';' || (c == '}' && !goes_on(text.substr(skip_blanks_and_comments(text, at))))) break;
  }
  found.end = at;
  return found;
}

/// Where the line of a place begins.
std::size_t begin_of_line(std::string_view text, std::size_t at) {
  return text.substr(0, at).rfind('\n') + 1;
}

/// Where the comment directly above a line begins.
std::size_t begin_of_comment(std::string_view text, std::size_t line) {
  while (line > 0) {
    const std::size_t above = begin_of_line(text, line - 1);
    const std::size_t first = text.find_first_not_of(" \t", above);
    if (!is_comment(text, first)) break;
    line = above;
  }
  return line;
}

/// Where a declaration begins, with the comment above it; several may share a line.
std::size_t begin_with_comment(std::string_view text, std::size_t at) {
  const std::size_t line = begin_of_line(text, at);
  const bool is_first = text.find_first_not_of(" \t", line) == at;
  return is_first ? begin_of_comment(text, line) : at;
}

/// The end of a line, if only a comment follows a place in it; else the place.
std::size_t end_with_comment(std::string_view text, std::size_t at) {
  const std::size_t first = std::min(text.find_first_not_of(" \t", at), text.size());
  return is_comment(text, first) ? end_of_line(text, first) : at;
}

Declaration declaration_at(std::string_view text, std::size_t at) {
  const Extent extent = extent_of(text, at);
  const std::size_t from = begin_with_comment(text, at);
  return {text.substr(from, end_with_comment(text, extent.end) - from),
          text.substr(at, extent.end - at), extent.body};
}

/// How much of what begins here is no declaration: a directive, a label of access, a stray brace.
std::size_t no_declaration(std::string_view text) {
  if (text.starts_with('#')) return end_of_line(text, 0);
  for (const std::string_view label : {"public:", "private:", "protected:"})
    if (text.starts_with(label)) return label.size();
  return text.starts_with('}') ? 1 : 0;
}

}  // namespace

std::string_view Declaration::comment() const {
  return whole.substr(0, static_cast<std::size_t>(code.data() - whole.data()));
}

std::string_view Declaration::head() const {
  return body.empty() ? code
                      : code.substr(0, static_cast<std::size_t>(body.data() - code.data()) - 1);
}

bool Declaration::is_namespace() const { return code.starts_with("namespace "); }

std::vector<Declaration> declarations_in(std::string_view text) {
  std::vector<Declaration> all;
  std::size_t at = 0;
  while ((at = skip_blanks_and_comments(text, at)) < text.size()) {
    if (const std::size_t other = no_declaration(text.substr(at)); other > 0) {
      at += other;
      continue;
    }
    all.push_back(declaration_at(text, at));
    at = static_cast<std::size_t>(all.back().code.data() - text.data()) + all.back().code.size();
  }
  return all;
}

bool names(std::string_view text, std::string_view word) {
  const auto continues = [](char c) { return is_in_word(c) || c == '-'; };
  for (std::size_t at = text.find(word); at != std::string_view::npos;
       at = text.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    if ((at == 0 || !continues(text[at - 1])) && (end == text.size() || !continues(text[end])))
      return true;
  }
  return false;
}

std::vector<Declaration> naming(std::string_view text, std::string_view word) {
  std::vector<Declaration> found;
  if (!names(text, word)) return found;
  for (const Declaration& d : declarations_in(text)) {
    if (!names(d.whole, word)) continue;
    const bool is_whole = !d.is_namespace() && names(d.comment(), word);
    const auto within = is_whole ? std::vector<Declaration>{} : naming(d.body, word);
    if (within.empty() && !d.is_namespace()) found.push_back(d);
    found.insert(found.end(), within.begin(), within.end());
  }
  return found;
}

}  // namespace asa::explain
