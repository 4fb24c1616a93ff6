#pragma once

#include "gate/device/clean.hpp"
#include "gate/device/unit_text.hpp"

#include <optional>
#include <vector>

namespace asa::device {

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
