#include "gate/device/redact.hpp"

#include "gate/device/vocabulary.hpp"
#include "gate/terminal/words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <map>
#include <string_view>

namespace asa::device {

namespace {

bool is_alnum(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; }
bool is_hex(std::string_view text) {
  return !text.empty() &&
         text.find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
}

/// Whether a character belongs to a word: names of hosts may have dots and dashes inside.
bool in_word(char c) { return is_alnum(c) || c == '-' || c == '_' || c == '.'; }

/// "0x11121314", and not only zeros.
bool is_key_word(std::string_view word) {
  return word.size() > 2 && word.starts_with("0x") && is_hex(word.substr(2));
}
bool is_zero(std::string_view word) {
  return word.find_first_not_of("0x") == std::string_view::npos;
}

/// "02aa.bb00.0100"
bool is_hardware_address(std::string_view word) {
  const auto parts = split(word, '.');
  return parts.size() == 3 && std::ranges::all_of(parts, [](std::string_view part) {
           return part.size() == 4 && is_hex(part);
         });
}

/// Placeholders, each for one text.
class Placeholders {
 public:
  void add(std::string_view text, std::string_view form) {
    if (text.empty() || known_.contains(std::string(text))) return;
    const std::size_t number = ++numbers_[std::string(form)];
    known_.emplace(text, fmt::format(fmt::runtime(form), number));
  }
  const std::string* find(std::string_view text) const {
    const auto found = known_.find(text);
    return found == known_.end() ? nullptr : &found->second;
  }

 private:
  std::map<std::string, std::string, std::less<>> known_{};
  std::map<std::string, std::size_t> numbers_{};
};

constexpr std::string_view serial = "XXX0000{:04}", key = "0x{:08x}", address = "0000.0000.{:04x}",
                           host = "host{}";

/// The word that a line names a host by: before a prompt or before its uptime.
std::string_view host_in(std::string_view line) {
  line = trimmed(line, " \t\r");
  const std::size_t prompt = line.find_first_of("#>");
  if (prompt != std::string_view::npos && prompt > 0 &&
      std::ranges::all_of(line.substr(0, prompt), in_word))
    return line.substr(0, prompt);
  const std::size_t end = line.find(' ');
  const std::string_view word = line.substr(0, end);
  if (same_text(word, "hostname") && end != std::string_view::npos)
    return trimmed(line.substr(end));
  const bool uptime = end != std::string_view::npos && starts_with(line.substr(end), " up ") &&
                      line.find_first_of("0123456789", end) == end + 4;
  return uptime ? word : std::string_view{};
}

/// The serial number after its label.
std::string_view serial_in(std::string_view line) {
  constexpr std::string_view label = "Serial Number:";
  const std::size_t at = find_text(line, label);
  if (at == std::string_view::npos) return {};
  return trimmed(line.substr(at + label.size()), " \t\r");
}

/// The pieces of a line that are words, with their places.
void for_each_word(std::string_view line, auto use) {
  for (std::size_t at = 0; at < line.size();) {
    std::size_t end = at;
    while (end < line.size() && in_word(line[end])) ++end;
    if (end > at) use(line.substr(at, end - at));
    if (end == at) ++end;
    at = end;
  }
}

/// Whether a line shows an activation key: four words of it or more, one after the other.
bool shows_key(std::string_view line) {
  std::size_t row = 0, longest = 0;
  for_each_word(line, [&](std::string_view word) {
    row = is_key_word(word) ? row + 1 : 0;
    longest = std::max(longest, row);
  });
  return longest >= 4;
}

void learn(Placeholders& all, std::string_view line) {
  all.add(serial_in(line), serial);
  all.add(host_in(line), host);
  const bool has_key = shows_key(line);
  for_each_word(line, [&](std::string_view word) {
    if (has_key && is_key_word(word) && !is_zero(word)) all.add(word, key);
    if (is_hardware_address(word)) all.add(word, address);
  });
}

std::string redacted(const Placeholders& all, std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    while (end < text.size() && in_word(text[end])) ++end;
    const std::string_view word = text.substr(at, std::max<std::size_t>(end - at, 1));
    const std::string* const instead = all.find(word);
    out += instead != nullptr ? *instead : std::string(word);
    at += word.size();
  }
  return out;
}

}  // namespace

std::vector<std::string> redacted(const std::vector<Input>& inputs) {
  Placeholders all;
  for (const Input& input : inputs)
    for (const std::string_view line : split(input.text, '\n')) learn(all, line);
  std::vector<std::string> texts;
  for (const Input& input : inputs) texts.push_back(redacted(all, input.text));
  return texts;
}

}  // namespace asa::device
