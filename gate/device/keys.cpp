#include "gate/device/keys.hpp"

#include "gate/device/vocabulary.hpp"
#include "gate/terminal/words.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace asa::device {

namespace {

constexpr std::size_t max_words = 5;

constexpr std::size_t max_digits = 8;

bool is_bare(const std::string& word) {
  return word.size() <= max_digits &&
         word.find_first_not_of("0123456789abcdefABCDEF") == std::string::npos;
}

/// The key words at the front of the text. A remark may follow.
std::vector<std::string> key_words(std::string_view text) {
  std::vector<std::string> words = words_of(text);
  words.resize(key_length(words));
  return words;
}

bool all_zeros(const std::vector<std::string>& words) {
  return !words.empty() && std::ranges::all_of(words, [](const std::string& word) {
    return word.find_first_not_of('0', is_marked(word) ? 2 : 0) == std::string::npos;
  });
}

bool replaced_by_defaults(std::string_view line) {
  return find_text(line, "using default settings") != std::string_view::npos;
}

}  // namespace

bool is_marked(const std::string& word) { return starts_with(word, "0x") && word.size() > 2; }

std::size_t key_length(std::span<const std::string> words) {
  const bool marked = !words.empty() && is_marked(words.front());
  const auto end = std::ranges::find_if_not(words, marked ? is_marked : is_bare);
  const auto count = static_cast<std::size_t>(end - words.begin());
  const bool key = marked || count == words.size() || count >= fewest_key_words;
  return key ? count : 0;
}

std::optional<KeyReader::Slot> KeyReader::header(std::string_view line) const {
  if (starts_with(line, "Running Permanent Activation Key")) return Slot::permanent;
  if (starts_with(line, "Running Activation Key")) return Slot::permanent;
  if (starts_with(line, "The Running Activation Key")) return Slot::permanent;
  if (starts_with(line, "Running Timebased Activation Key")) return Slot::running_time_based;
  if (starts_with(line, "Active Timebased Activation Key")) return Slot::active;
  if (starts_with(line, "Inactive Timebased Activation Key")) return Slot::inactive;
  if (starts_with(line, "Flash Permanent Activation Key")) return Slot::flash;
  if (starts_with(line, "Flash Activation Key")) return Slot::flash;
  return std::nullopt;
}

/// Takes a line of key words: a new key among time-based keys, else more words of the same key.
void KeyReader::take_words(const Line& line, const std::vector<std::string>& words) {
  const bool zeros = all_zeros(words);
  if (const auto key = parse_activation_key(fmt::format("{}", fmt::join(words, " "))))
    unit_.keys.push_back({line.number, *key});
  if (slot_ == Slot::permanent)
    permanent_.back().words.insert(permanent_.back().words.end(), words.begin(), words.end());
  if (in_time_based())
    unit_.time_based.push_back({slot_ == Slot::active,
                                zeros,
                                {.header = line.number, .ended = false, .stated = {}},
                                false});
  if (slot_ == Slot::active || slot_ == Slot::running_time_based)
    unit_.zero_time_based_slot = unit_.zero_time_based_slot || zeros;
}

bool KeyReader::take(const Line& line) {
  if (const auto slot = header(line.text)) {
    slot_ = *slot;
    if (slot_ == Slot::permanent) permanent_.push_back({line, {}});
    unit_.old_key_line = unit_.old_key_line || starts_with(line.text, "Running Activation Key");
    const std::size_t colon = line.text.find(':');
    const auto words = key_words(line.text.substr(std::min(colon, line.text.size() - 1) + 1));
    if (!words.empty()) take_words(line, words);
    return true;
  }
  if (slot_ == Slot::none) return false;
  const auto words = key_words(line.text);
  if (words.empty()) return false;
  take_words(line, words);
  return true;
}

/// Settles the permanent key. If two contradict each other, the stricter one counts: all zeros.
void KeyReader::settle(const Line& line, Key key) {
  if (unit_.key != Key::not_stated && unit_.key != key)
    unit_.report(line.number, line.text,
                 "a second permanent key; if one is all zeros, that one counts");
  if (unit_.key != Key::zeros) unit_.key = key;
}

void KeyReader::settle(const Permanent& key) {
  if (replaced_by_defaults(key.line.text)) {
    unit_.note(key.line.number, key.line.text, "an invalid key counts as all zeros");
    return settle(key.line, Key::zeros);
  }
  if (key.words.empty())
    return unit_.report(key.line.number, key.line.text,
                        "the activation key on this line cannot be read");
  if (key.words.size() < fewest_key_words || key.words.size() > max_words)
    return unit_.report(
        key.line.number, key.line.text,
        fmt::format("permanent key of {} words; a key has {}", key.words.size(), max_words));
  settle(key.line, all_zeros(key.words) ? Key::zeros : Key::valid);
}

void KeyReader::finish() {
  for (const Permanent& key : permanent_) settle(key);
}

}  // namespace asa::device
