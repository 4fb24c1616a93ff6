#pragma once

#include "model/subject.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

/// Everything that a situation or a history says, in one line: two are the same if their lines are.
namespace asa::test {

template <class T>
std::int64_t number_of(const T& value) {
  return static_cast<std::int64_t>(value);
}
inline std::int64_t number_of(Days days) { return days.count(); }
inline std::int64_t number_of(RefusingClause clause) { return number_of(clause.place); }

template <class T>
void write(std::string& text, const T& value) {
  if constexpr (Described<T>)
    for_each_field([&](auto, const auto& field) { write(text, field); }, value);
  else if constexpr (requires { value.begin(); }) {
    for (const auto& one : value) write(text, one);
    text += ';';
  } else
    text += ' ' + std::to_string(number_of(value));
}
inline void write(std::string& text, const Readings& readings) {
  write(text, alternatives(readings));
}
inline void write(std::string& text, const EarlierLimit& e) {
  write(text, std::array{number_of(e.feature), number_of(e.limit), number_of(e.until)});
}
inline void write(std::string& text, const Parts& parts) {
  for (std::size_t u = 0; u < most_units; ++u) write(text, parts.of(u));
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
