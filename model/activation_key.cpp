#include "model/activation_key.hpp"

#include <charconv>
#include <sstream>

namespace asa {

namespace {

std::optional<std::uint32_t> parse_word(std::string_view text) {
  if (text.starts_with("0x") || text.starts_with("0X")) text.remove_prefix(2);
  std::uint32_t word = 0;
  const char* const end = text.data() + text.size();
  const auto [stopped, error] = std::from_chars(text.data(), end, word, 16);
  const bool whole = error == std::errc{} && stopped == end && text.size() <= 8;
  return whole ? std::optional(word) : std::nullopt;
}

std::string word_text(std::uint32_t word) {
  std::string digits(8, '0');
  for (std::size_t i = 8; i-- > 0; word /= 16) digits[i] = "0123456789abcdef"[word % 16];
  return "0x" + digits;
}

}  // namespace

std::string to_string(const ActivationKey& key) {
  std::string text;
  for (const std::uint32_t word : key.words) text += (text.empty() ? "" : " ") + word_text(word);
  return text;
}

std::optional<ActivationKey> parse_activation_key(std::string_view text) {
  std::istringstream in{std::string(text)};
  ActivationKey key;
  std::string word;
  std::size_t size = 0;
  for (; in >> word; ++size) {
    const auto read = parse_word(word);
    if (!read || size == key.words.size()) return std::nullopt;
    key.words[size] = *read;
  }
  return size == key.words.size() ? std::optional(key) : std::nullopt;
}

}  // namespace asa
