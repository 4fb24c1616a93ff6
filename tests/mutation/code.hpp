#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace asa::mutation {

/// The source without what is not to be changed, every place as it was:
/// comments, texts, directives, attributes, assertions, concepts, and the sizes of storage, which a
/// mutated library shares with the program that judges it.
std::string code_of(std::string_view source);

/// The end of the bracket that opens at a place, one past it; the end of the code if it does not
/// close.
std::size_t end_of_bracket(std::string_view code, std::size_t open);

/// The first of these characters at or after a place that stands in no bracket opened after it; the
/// bracket that closes around the place ends the search. npos if there is none.
std::size_t find_outside(std::string_view code, std::size_t from, std::string_view wanted);

/// Whether a character can be part of a name or a number.
constexpr bool is_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/// The next place of a whole word at or after a place; npos if there is none.
std::size_t find_word(std::string_view code, std::string_view word, std::size_t from);

}  // namespace asa::mutation
