#pragma once

#include "generators/source.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace asa {

/// One answer of a source, as its distance from the simplest one.
struct Choice {
  std::int64_t value;
  std::int64_t bound;  ///< the largest possible value
  bool numeric;        ///< an amount, rather than one of several options
  bool operator==(const Choice&) const = default;
};

/// All answers to a draw, which are enough to repeat it.
using Choices = std::vector<Choice>;

/// A source that repeats the answers of another. It clamps answers to the possible range, gives the
/// simplest answer when none are left, and keeps the choices as taken.
class ReplaySource : public OneCase<ReplaySource> {
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

/// A source that passes on the answers of another and records them.
template <Source S>
class Recorded : public OneCase<Recorded<S>> {
 public:
  explicit Recorded(S source) : source_(source) { taken_.reserve(128); }

  std::size_t form(std::size_t n, std::size_t ordinary) {
    return kept(source_.form(n, ordinary), n);
  }
  std::size_t pick(std::size_t n, std::size_t ordinary) {
    return kept(source_.pick(n, ordinary), n);
  }
  std::int32_t number(std::int32_t lo, std::int32_t hi, std::span<const std::int32_t> interesting) {
    return kept(source_.number(lo, hi, interesting), lo, hi);
  }
  std::int32_t among(std::int32_t lo, std::int32_t hi, std::span<const std::int32_t> interesting) {
    return kept(source_.among(lo, hi, interesting), lo, hi);
  }
  std::size_t bias(std::size_t n) { return source_.bias(n); }

  Choices take() && { return std::move(taken_); }

 private:
  std::size_t kept(std::size_t value, std::size_t n) {
    taken_.push_back({static_cast<std::int64_t>(value), static_cast<std::int64_t>(n) - 1, false});
    return value;
  }
  std::int32_t kept(std::int32_t value, std::int32_t lo, std::int32_t hi) {
    taken_.push_back({std::int64_t{value} - lo, std::int64_t{hi} - lo, true});
    return value;
  }

  S source_;
  Choices taken_;
};

}  // namespace asa
