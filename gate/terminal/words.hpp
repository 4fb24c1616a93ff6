#pragma once

#include <charconv>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

/// Pieces of a text, and numbers in it.
namespace asa {

/// Without blanks at its ends; of these characters.
std::string_view trimmed(std::string_view text, std::string_view blanks = " ");

/// The pieces between separators, the empty ones too.
std::vector<std::string_view> split(std::string_view text, char separator);

/// What stands between blanks of any kind.
std::vector<std::string> words_of(std::string_view text);

/// The number that the text is, and nothing else; of an unsigned one, without a sign.
template <class Number>
std::optional<Number> number_in(std::string_view text) {
  Number number{};
  const char* const end = text.data() + text.size();
  const auto [stopped, error] = std::from_chars(text.data(), end, number);
  return error == std::errc{} && stopped == end ? std::optional{number} : std::nullopt;
}

}  // namespace asa
