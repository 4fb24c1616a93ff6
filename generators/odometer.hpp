#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace asa {

/// A source that runs through every sequence of answers, each once, the simplest first. Numbers
/// take their boundary values: both ends, their neighbors, and what is interesting.
class Odometer {
 public:
  std::size_t pick(std::size_t n, std::size_t) { return turn(n); }

  std::int32_t number(std::int32_t lo, std::int32_t hi, std::span<const std::int32_t> interesting) {
    const Boundary boundary(lo, hi, interesting);
    return boundary.values[turn(boundary.size)];
  }

  /// Goes on to the next sequence; false after the last.
  bool advance() {
    place_ = 0;
    while (!digits_.empty() && digits_.back().at + 1 == digits_.back().base) digits_.pop_back();
    if (digits_.empty()) return false;
    ++digits_.back().at;
    return true;
  }

 private:
  struct Digit {
    std::size_t at;
    std::size_t base;
  };

  /// The boundary values of a range in order.
  struct Boundary {
    static constexpr std::size_t most = 16;
    std::array<std::int32_t, most> values{};
    std::size_t size = 0;

    Boundary(std::int32_t lo, std::int32_t hi, std::span<const std::int32_t> interesting) {
      for (const std::int32_t end : {lo, hi}) add(end);
      if (lo < hi) add(lo + 1), add(hi - 1);
      for (const std::int32_t value : interesting)
        if (lo <= value && value <= hi && size < most) add(value);
      const auto end = values.begin() + static_cast<std::ptrdiff_t>(size);
      std::sort(values.begin(), end);
      size = static_cast<std::size_t>(std::unique(values.begin(), end) - values.begin());
    }
    void add(std::int32_t value) { values[size++] = value; }
  };

  std::size_t turn(std::size_t base) {
    if (place_ == digits_.size()) digits_.push_back({0, base});
    return digits_[place_++].at;
  }

  std::vector<Digit> digits_;
  std::size_t place_ = 0;
};

}  // namespace asa
