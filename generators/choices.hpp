#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace asa {

/// One answer of a source, as its distance from the simplest answer.
struct Choice {
  std::int64_t value;
  std::int64_t bound;  ///< the largest that was possible
  bool numeric;        ///< an amount, whose size means something, not one of several
  bool operator==(const Choice&) const = default;
};

/// Everything a draw was answered: the draw can be repeated from it.
using Choices = std::vector<Choice>;

/// A source that answers as another source did. Answers out of reach become the nearest possible;
/// where there are no more the simplest is given. It keeps the choices as they were taken.
class ReplaySource {
 public:
  explicit ReplaySource(std::span<const Choice> wanted) : wanted_(wanted) {}

  std::size_t pick(std::size_t n, std::size_t) {
    return static_cast<std::size_t>(take(static_cast<std::int64_t>(n) - 1, false));
  }
  std::int32_t number(std::int32_t lo, std::int32_t hi, std::span<const std::int32_t>) {
    return static_cast<std::int32_t>(lo + take(std::int64_t{hi} - lo, true));
  }

  const Choices& taken() const { return taken_; }

 private:
  std::int64_t take(std::int64_t bound, bool numeric) {
    const std::size_t place = taken_.size();
    const std::int64_t value = place < wanted_.size() ? std::min(wanted_[place].value, bound) : 0;
    taken_.push_back({value, bound, numeric});
    return value;
  }

  std::span<const Choice> wanted_;
  Choices taken_;
};

}  // namespace asa
