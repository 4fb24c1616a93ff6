#pragma once

#include "generators/boundary.hpp"
#include "generators/source.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <stdexcept>
#include <vector>

namespace asa {

/// The position of an odometer: its answers, as indexes of the possible ones.
using Position = std::vector<std::size_t>;

inline constexpr std::size_t no_limit = static_cast<std::size_t>(-1);

/// A source that runs through every sequence of answers once, the simplest first. It can be limited
/// to sequences with at most `max_away` answers that are not the simplest. Numbers take their
/// boundary values.
class Odometer : public OneCase<Odometer> {
 public:
  /// Starts at `from`. If `from` belongs to other questions or is too far away, an answer or the
  /// first advance throws std::out_of_range.
  explicit Odometer(std::size_t max_away = no_limit, const Position& from = {})
      : max_away_(max_away) {
    for (const std::size_t at : from) digits_.push_back({at, at + 1}), away_ += at != 0 ? 1 : 0;
  }

  std::size_t pick(std::size_t n, std::size_t) { return turn(n); }

  std::int32_t number(std::int32_t lo, std::int32_t hi, std::span<const std::int32_t> interesting) {
    const Boundary boundary(lo, hi, interesting);
    return boundary.values[turn(boundary.size)];
  }

  /// Moves to the next sequence; false after the last.
  bool advance() {
    if (place_ != digits_.size() || away_ > max_away_) throw no_such_place();
    place_ = 0;
    while (!digits_.empty() && !can_turn(digits_.back())) {
      away_ -= digits_.back().at != 0 ? 1 : 0;
      digits_.pop_back();
    }
    if (digits_.empty()) return false;
    away_ += digits_.back().at++ == 0 ? 1 : 0;
    return true;
  }
  Position place() const {
    Position all;
    for (const Digit& digit : digits_) all.push_back(digit.at);
    return all;
  }
  std::size_t away() const { return away_; }  ///< how many answers are not the simplest

 private:
  static std::out_of_range no_such_place() {
    return std::out_of_range("no place of this scope to go on from");
  }

  struct Digit {
    std::size_t at;
    std::size_t base;
  };

  bool can_turn(Digit digit) const {
    return digit.at + 1 < digit.base && (digit.at != 0 || away_ < max_away_);
  }
  std::size_t turn(std::size_t base) {
    if (place_ == digits_.size()) digits_.push_back({0, base});
    digits_[place_].base = base;
    if (digits_[place_].at >= base) throw no_such_place();
    return digits_[place_++].at;
  }

  std::vector<Digit> digits_;
  std::size_t place_ = 0;
  std::size_t max_away_;
  std::size_t away_ = 0;  ///< digits that are not 0
};

}  // namespace asa
