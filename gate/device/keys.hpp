#pragma once

#include "gate/device/clean.hpp"
#include "gate/device/unit_text.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace asa::device {

inline constexpr std::size_t fewest_key_words = 4;

/// Whether 0x marks the word as part of a key; the digits after it may be masked.
bool is_marked(const std::string& word);

/// How many words, from the front, belong to a key: 1 to 8 digits each, with or without 0x
/// (KEY-08). Words without 0x count if there are at least four or there are no others.
std::size_t key_length(std::span<const std::string> words);

/// Reads activation keys: a header, then hexadecimal words on the same line or on lines below it.
class KeyReader {
 public:
  explicit KeyReader(UnitText& unit) : unit_(unit) {}

  /// Takes a key header or a line of key words; false if the line is neither.
  bool take(const Line& line);
  /// Whether the features that follow belong to a time-based key.
  bool in_time_based() const { return slot_ == Slot::active || slot_ == Slot::inactive; }
  void leave() { slot_ = Slot::none; }
  void finish();

 private:
  enum class Slot { none, permanent, running_time_based, active, inactive, flash };
  struct Permanent {
    Line line;
    std::vector<std::string> words;
  };

  std::optional<Slot> header(std::string_view line) const;
  void take_words(const Line& line, const std::vector<std::string>& words);
  void settle(const Permanent& key);
  void settle(const Line& line, Key key);

  UnitText& unit_;
  Slot slot_ = Slot::none;
  std::vector<Permanent> permanent_;
};

}  // namespace asa::device
