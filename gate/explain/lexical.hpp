#pragma once

#include <cstddef>
#include <string_view>

/// The smallest parts of C++ source.
namespace asa::explain {

bool is_in_word(char c);

/// Whether a comment that ends with its line begins at a place.
bool is_comment(std::string_view text, std::size_t at);
std::size_t end_of_line(std::string_view text, std::size_t at);

/// Whether a quote begins a literal; it also separates digits.
bool is_quote(std::string_view text, std::size_t at);
std::size_t end_of_literal(std::string_view text, std::size_t at);

}  // namespace asa::explain
