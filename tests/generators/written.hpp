#pragma once

#include "model/fields.hpp"
#include "model/subject.hpp"

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <type_traits>
#include <variant>
#include <vector>

/// Everything that a situation or a history says, in one line: two are the same if their lines are.
/// Of a zero there is but the space: most are.
namespace asa::test {

inline std::int64_t plain(Days days) { return days.count(); }
inline std::size_t plain(RefusingClause clause) { return clause.place; }
inline auto plain(const Readings& readings) { return alternatives(readings); }
inline auto plain(const EarlierLimit& e) {
  return std::array{static_cast<std::int32_t>(e.feature), e.limit, e.until};
}
inline auto plain(const Parts& parts) {
  std::array<std::size_t, max_units> all;
  for (std::size_t u = 0; u < all.size(); ++u) all[u] = parts.of(u);
  return all;
}

template <class T>
void write(std::string& text, const T& value) {
  if constexpr (Described<T>) {
    for_each_field([&](auto, const auto& field) { write(text, field); }, value);
  } else if constexpr (requires { value.begin(); }) {
    for (const auto& one : value) write(text, one);
    text += ';';
  } else if constexpr (std::integral<T> || std::is_enum_v<T>) {
    text += ' ';
    if (value != T{}) text += std::to_string(static_cast<std::int64_t>(value));
  } else {
    write(text, plain(value));
  }
}

template <Described T>
std::string written(const T& subject) {
  std::string text;
  write(text, subject);
  return text;
}

inline std::string written(const Subject& subject) {
  return std::visit([](const auto& one) { return written(one); }, subject);
}

/// FNV-1a, which is the same everywhere.
inline std::uint64_t hash_of(const std::vector<std::string>& lines) {
  std::uint64_t hash = 0xcbf29ce484222325u;
  for (const std::string& line : lines)
    for (const char c : line) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3u;
  return hash;
}

}  // namespace asa::test
