#include "tests/mutation/code.hpp"
#include "tests/mutation/point.hpp"

#include <charconv>
#include <cstdint>

namespace asa::mutation {

namespace {

constexpr auto npos = std::string_view::npos;

struct Exchange {
  std::string_view kind;
  std::string_view before;
  std::string_view after;
};

/// Each relation becomes its neighbors and its opposite. clang-format puts spaces around binary
/// operators and none around the brackets of templates.
constexpr Exchange operators[] = {
    {"relation", "<", "<="},  {"relation", "<", ">="},  {"relation", "<=", "<"},
    {"relation", "<=", ">"},  {"relation", ">", ">="},  {"relation", ">", "<="},
    {"relation", ">=", ">"},  {"relation", ">=", "<"},  {"relation", "==", "!="},
    {"relation", "==", "<="}, {"relation", "==", ">="}, {"relation", "!=", "=="},
    {"relation", "!=", "<"},  {"relation", "!=", ">"},  {"operator", "+", "-"},
    {"operator", "-", "+"},   {"operator", "&&", "||"}, {"operator", "||", "&&"},
};

constexpr Exchange words[] = {
    {"min and max", "min", "max"},
    {"min and max", "max", "min"},
    {"constant", "true", "false"},
    {"constant", "false", "true"},
};

/// One number of the source: its digits and its suffix.
struct Number {
  std::uint64_t value;
  std::string suffix;
};

/// The number that a word stands for; zero with the whole word as suffix if it is none.
Number number_of(std::string_view word) {
  std::string digits;
  for (const char c : word)
    if (c != '\'') digits += c;
  const bool hex = digits.starts_with("0x");
  const char* const start = digits.data() + (hex ? 2 : 0);
  const char* const last = digits.data() + digits.size();
  Number number{0, ""};
  const auto parsed = std::from_chars(start, last, number.value, hex ? 16 : 10);
  number.suffix.assign(parsed.ptr, last);
  return number;
}

/// Enumerators have no order; the domain's own functions are no enumerators.
bool is_enumerator(std::string_view code, std::size_t i) {
  std::size_t end = i;
  while (end < code.size() && is_word(code[end])) ++end;
  return code.substr(end).starts_with("::") && code.substr(i, end - i) != "D";
}

bool fits(const Exchange& exchange, std::string_view code, std::size_t end) {
  const bool orders = exchange.after.find_first_of("<>") != npos;
  const bool compares = exchange.before == "==" || exchange.before == "!=";
  return !(orders && compares && is_enumerator(code, end + 1));
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

}  // namespace

void find_operators(std::string_view code, std::vector<Point>& points) {
  for (const Exchange& exchange : operators) {
    const auto& [kind, before, after] = exchange;
    for (std::size_t i = code.find(before, 1); i != npos; i = code.find(before, i + 1)) {
      const std::size_t end = i + before.size();
      const bool ends = end < code.size() && (code[end] == ' ' || code[end] == '\n');
      if (code[i - 1] == ' ' && ends && fits(exchange, code, end))
        points.push_back({kind, i, before.size(), std::string(after)});
    }
  }
}

void find_negations(std::string_view code, std::vector<Point>& points) {
  for (std::size_t i = code.find('!'); i != npos; i = code.find('!', i + 1))
    if (!code.substr(i).starts_with("!=")) points.push_back({"negation", i, 1, ""});
}

void find_words(std::string_view code, std::vector<Point>& points) {
  for (const auto& [kind, before, after] : words)
    for (std::size_t i = find_word(code, before, 0); i != npos; i = find_word(code, before, i + 1))
      points.push_back({kind, i, before.size(), std::string(after)});
}

void find_numbers(std::string_view code, std::vector<Point>& points) {
  for (std::size_t i = 0; i < code.size(); ++i) {
    if (!is_word(code[i])) continue;
    std::size_t end = i;
    while (end < code.size() && (is_word(code[end]) || code[end] == '\'')) ++end;
    if (is_digit(code[i])) {
      const auto [value, suffix] = number_of(code.substr(i, end - i));
      points.push_back({"constant", i, end - i, std::to_string(value + 1) + suffix});
      if (value > 0) points.push_back({"constant", i, end - i, std::to_string(value - 1) + suffix});
    }
    i = end;
  }
}

}  // namespace asa::mutation
