#include "tests/mutation/code.hpp"
#include "tests/mutation/point.hpp"

namespace asa::mutation {

namespace {

constexpr auto npos = std::string_view::npos;

bool is_space(char c) { return c == ' ' || c == '\n'; }

/// A piece of code without the spaces around it.
struct Piece {
  std::size_t from;
  std::size_t to;
};

Piece trimmed(std::string_view code, std::size_t from, std::size_t to) {
  while (from < to && is_space(code[from])) ++from;
  while (to > from && is_space(code[to - 1])) --to;
  return {from, to};
}

std::string_view text(std::string_view code, const Piece& piece) {
  return code.substr(piece.from, piece.to - piece.from);
}

/// Two pieces of code in each other's place.
Point swapping(std::string_view code, const Piece& a, const Piece& b) {
  const std::string between(code.substr(a.to, b.from - a.to));
  return {"arms", a.from, b.to - a.from,
          std::string(text(code, b)) + between + std::string(text(code, a))};
}

void find_selects(std::string_view code, std::vector<Point>& points) {
  for (std::size_t i = find_word(code, "select", 0); i != npos;
       i = find_word(code, "select", i + 1)) {
    const std::size_t open = i + 6;
    if (open >= code.size() || code[open] != '(') continue;
    const std::size_t first = find_outside(code, open + 1, ",");
    const std::size_t second = first == npos ? npos : find_outside(code, first + 1, ",");
    if (second == npos) continue;
    const std::size_t close = end_of_bracket(code, open) - 1;
    points.push_back(
        swapping(code, trimmed(code, first + 1, second), trimmed(code, second + 1, close)));
  }
}

void find_conditionals(std::string_view code, std::vector<Point>& points) {
  for (std::size_t i = code.find(" ? "); i != npos; i = code.find(" ? ", i + 1)) {
    std::size_t colon = find_outside(code, i + 3, ":");
    while (colon != npos && (code[colon + 1] == ':' || code[colon - 1] == ':'))
      colon = find_outside(code, colon + 1, ":");
    if (colon == npos) continue;
    std::size_t end = colon + 1;
    while (end < code.size() && std::string_view(";,)}").find(code[end]) == npos)
      end = std::string_view("([{").find(code[end]) == npos ? end + 1 : end_of_bracket(code, end);
    points.push_back(swapping(code, trimmed(code, i + 3, colon), trimmed(code, colon + 1, end)));
  }
}

/// Where a statement or label starts that ends before `end`: after the statement or the block
/// before it.
std::size_t start_before(std::string_view code, std::size_t end) {
  int depth = 0;
  for (std::size_t i = end; i > 0; --i) {
    const char c = code[i - 1];
    if (depth == 0 && std::string_view(";{}").find(c) != npos) return i;
    if (std::string_view(")]}").find(c) != npos) ++depth;
    if (std::string_view("([{").find(c) != npos && --depth < 0) return i;
  }
  return 0;
}

/// What a head such as `if (...)`, `else` or `case x:` leaves of a statement.
Piece without_heads(std::string_view code, Piece piece) {
  for (const std::string_view head : {"case", "else", "for", "if", "while"}) {
    const std::string_view rest = text(code, piece);
    if (!rest.starts_with(head) || rest.size() == head.size() || is_word(rest[head.size()]))
      continue;
    const std::size_t after = piece.from + head.size();
    std::size_t from = after;
    if (head == "case") from = code.find(": ", after) + 1;
    if (head == "for" || head == "if" || head == "while")
      from = end_of_bracket(code, code.find('(', after));
    return without_heads(code, trimmed(code, from, piece.to));
  }
  return piece;
}

/// Whether a statement is a call or an assignment: before the first bracket or the `=` of others
/// stands a space, as in `return (` and `auto x =`; one after a comma separates types.
bool changes_something(std::string_view statement) {
  std::size_t head = statement.find_first_of("( ");
  while (head != npos && head > 0 && statement[head - 1] == ',')
    head = statement.find_first_of("( ", head + 1);
  if (head == npos || head == 0) return false;
  return statement[head] == '(' || statement.substr(head).starts_with(" = ");
}

}  // namespace

void find_arms(std::string_view code, std::vector<Point>& points) {
  find_selects(code, points);
  find_conditionals(code, points);
}

void find_statements(std::string_view code, std::vector<Point>& points) {
  for (std::size_t end = code.find(';'); end != npos; end = code.find(';', end + 1)) {
    const Piece piece = without_heads(code, trimmed(code, start_before(code, end), end));
    if (changes_something(text(code, piece)))
      points.push_back({"statement", piece.from, piece.to - piece.from, ""});
  }
}

}  // namespace asa::mutation
