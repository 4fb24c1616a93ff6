#pragma once

#include <charconv>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

/// Pieces of a text, and numbers in it.
namespace asa {

/// The text without leading and trailing characters of `blanks`.
std::string_view trimmed(std::string_view text, std::string_view blanks = " ");

/// The pieces between separators, including empty ones.
std::vector<std::string_view> split(std::string_view text, char separator);

/// The words between whitespace of any kind.
std::vector<std::string> words_of(std::string_view text);

/// The number that the whole text spells; an unsigned one has no sign.
template <class Number>
std::optional<Number> number_in(std::string_view text) {
  Number number{};
  const char* const end = text.data() + text.size();
  const auto [stopped, error] = std::from_chars(text.data(), end, number);
  return error == std::errc{} && stopped == end ? std::optional{number} : std::nullopt;
}

}  // namespace asa
