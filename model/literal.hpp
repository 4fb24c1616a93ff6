#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace asa {

/// A string as a template argument.
template <std::size_t Size>
struct Literal {
  char text[Size]{};
  consteval Literal(const char (&literal)[Size]) { std::copy_n(literal, Size, text); }
  consteval explicit Literal(std::string_view of) { std::copy_n(of.data(), Size - 1, text); }
  constexpr std::string_view view() const { return {text, Size - 1}; }
};

}  // namespace asa
