#include "gate/check/seen_json.hpp"

#include "gate/scenario/read_json.hpp"

#include <fmt/format.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace asa {

namespace {

constexpr std::string_view digits = "0123456789abcdef";
constexpr std::size_t levels_of_a_digit = 4;

/// Calls `call` with the levels b, from a on, and the first level that each digit of b's group
/// tells of.
void for_each_digit(std::size_t a, std::size_t levels, auto call) {
  for (std::size_t b = a; b < levels; ++b)
    for (std::size_t c = b; c < levels; c += levels_of_a_digit) call(b, c);
}

std::string written(const Combinations& seen, std::size_t a) {
  std::string text;
  for_each_digit(a, seen.size(), [&](std::size_t b, std::size_t first) {
    std::size_t digit = 0;
    for (std::size_t i = 0; i < levels_of_a_digit && first + i < seen.size(); ++i)
      digit |= (seen.is_seen(a, b, first + i) ? std::size_t{1} : 0) << i;
    text += digits[digit];
  });
  return text;
}

[[noreturn]] void throw_unlike() {
  throw Malformed("\"together\" is not what was seen of these levels");
}

/// Takes the next digit.
std::size_t digit_in(std::string_view& text) {
  const std::size_t digit = text.empty() ? std::string_view::npos : digits.find(text[0]);
  if (digit == std::string_view::npos) throw_unlike();
  text.remove_prefix(1);
  return digit;
}

void read(std::string_view text, std::size_t a, Combinations& seen) {
  for_each_digit(a, seen.size(), [&](std::size_t b, std::size_t first) {
    const std::size_t digit = digit_in(text);
    for (std::size_t i = 0; i < levels_of_a_digit; ++i) {
      if ((digit >> i & 1U) == 0) continue;
      if (first + i >= seen.size()) throw_unlike();
      seen.see(a, b, first + i);
    }
  });
  if (!text.empty()) throw_unlike();
}

Json names_of(const std::vector<NamedLevel>& levels) {
  Json names = Json::array();
  for (const NamedLevel& level : levels) names.push_back(text_of(level));
  return names;
}

}  // namespace

std::string text_of(const NamedLevel& level) {
  return fmt::format("{}={}", level.factor, level.level);
}

Json seen_json(const std::vector<NamedLevel>& levels, const Combinations& seen) {
  Json together = Json::array();
  for (std::size_t a = 0; a < levels.size(); ++a) together.push_back(written(seen, a));
  return {{"levels", names_of(levels)}, {"together", std::move(together)}};
}

void add_seen(const Json& json, const std::vector<NamedLevel>& levels, Combinations& seen) {
  json_parts::allow_only(json, {"levels", "together"});
  if (json_parts::member(json, "levels") != names_of(levels))
    throw Malformed("\"levels\" are not those of this program");
  const Json& together = json_parts::list(json, "together", levels.size(), levels.size());
  for (std::size_t a = 0; a < levels.size(); ++a) {
    if (!together[a].is_string()) throw_unlike();
    read(together[a].get_ref<const std::string&>(), a, seen);
  }
}

}  // namespace asa
