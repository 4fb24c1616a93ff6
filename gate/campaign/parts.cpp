#include "gate/campaign/parts.hpp"

#include "gate/scenario/read_json.hpp"
#include "gate/terminal/words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <sstream>
#include <string_view>

namespace asa::campaign {

namespace {

constexpr std::uint64_t most_parts = 1'000'000;

[[noreturn]] void throw_no_parts(const std::string& text) {
  throw Malformed(fmt::format("\"part\": \"{}\" names no parts of a run", text));
}

std::vector<std::uint64_t> numbers_of(const Parts& parts) {
  std::vector<std::uint64_t> numbers;
  for (const auto& [number, file] : parts.from) numbers.push_back(number);
  return numbers;
}

/// Adds "7", or "1-3".
bool add_range(Parts& parts, std::string_view text, const std::string& file) {
  const std::size_t dash = text.find('-');
  const auto first = number_in<std::uint64_t>(text.substr(0, dash));
  const auto last =
      dash == std::string_view::npos ? first : number_in<std::uint64_t>(text.substr(dash + 1));
  if (!first || !last || *first < 1 || *first > *last || *last > parts.of) return false;
  for (std::uint64_t number = *first; number <= *last; ++number) parts.from.emplace(number, file);
  return true;
}

}  // namespace

bool Parts::include(const Parts& others) const {
  return complete() || (of == others.of && std::ranges::all_of(others.from, [&](const auto& part) {
                          return from.contains(part.first);
                        }));
}

std::vector<std::uint64_t> Parts::missing() const {
  std::vector<std::uint64_t> numbers;
  for (std::uint64_t number = 1; number <= of; ++number)
    if (!from.contains(number)) numbers.push_back(number);
  return numbers;
}

std::string text_of(const std::vector<std::uint64_t>& numbers) {
  std::string text;
  for (std::size_t i = 0, next = 0; i < numbers.size(); i = next) {
    next = i + 1;
    while (next < numbers.size() && numbers[next] == numbers[next - 1] + 1) ++next;
    text += fmt::format("{}{}", text.empty() ? "" : ",", numbers[i]);
    if (next - i > 1) text += fmt::format("-{}", numbers[next - 1]);
  }
  return text;
}

std::string text_of(const Parts& parts) {
  if (parts.complete()) return {};
  return fmt::format("{}/{}", text_of(numbers_of(parts)), parts.of);
}

Parts parts_in(const std::string& text, const std::string& file) {
  const std::size_t slash = text.find('/');
  if (slash == std::string::npos) throw_no_parts(text);
  const auto of = number_in<std::uint64_t>(std::string_view(text).substr(slash + 1));
  if (!of || *of < 1 || *of > most_parts) throw_no_parts(text);
  Parts parts{*of};
  std::istringstream ranges(text.substr(0, slash));
  for (std::string range; std::getline(ranges, range, ',');)
    if (!add_range(parts, range, file)) throw_no_parts(text);
  if (parts.from.empty() || text_of(parts) != text) throw_no_parts(text);
  return parts;
}

}  // namespace asa::campaign
