#pragma once

#include "model/domain.hpp"

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <span>

/// The sources of draws; nothing else is random. The simplest answer to a question is 0, or lo for
/// a number, and counterexamples shrink to it.
namespace asa {

/// A source of domain values, which may draw many cases at once.
template <class S>
concept ValueSource = ValueDomain<typename S::domain> &&
    requires(S& source, std::size_t n, typename S::domain::number x,
             std::span<const typename S::domain::number> interesting) {
  /// A choice out of n for the form of a case, which other cases may share.
  { source.form(n, n) } -> std::same_as<std::size_t>;
  /// A choice out of n; if the source is random, 0 comes `ordinary` times as often as each other.
  { source.value(n, n) } -> std::same_as<typename S::domain::number>;
  /// A number from lo to hi; interesting ones come more often, or only they do.
  { source.number(x, x, interesting) } -> std::same_as<typename S::domain::number>;
  /// The same; if the source is random, always one of the interesting numbers.
  { source.among(x, x, interesting) } -> std::same_as<typename S::domain::number>;
  /// One of n ways for a random source to lean; 0 for any other source. It does not count as an
  /// answer, because the same case can be drawn without it.
  { source.bias(n) } -> std::same_as<std::size_t>;
};

/// A source that gives all answers at once, interesting or not. `stays` says whether a part of a
/// case is left as it is; the answers after it, until `go_on`, count only if it is false.
template <class S>
concept GivesAll = ValueSource<S> && requires(S& source, std::size_t n) {
  { source.stays(n) } -> std::same_as<typename S::domain::truth>;
  source.go_on();
};

/// A source whose cases share no structure with each other.
template <class S>
concept Source = ValueSource<S> && requires(S& source, std::size_t n) {
  /// A choice out of n, like `value`, for counting or indexing.
  { source.pick(n, n) } -> std::same_as<std::size_t>;
  /// Whether to draw only part of a case; true `ordinary` times as often as false.
  { source.narrows(n) } -> std::same_as<bool>;
  /// A size from lo to hi, like `number`, for counting.
  { source.size(n, n, std::span<const std::int32_t>{}) } -> std::same_as<std::size_t>;
};

/// The base of a source of single cases, built on the `pick` and `number` of Self.
template <class Self>
struct OneCase {
  using domain = Scalar;

  std::size_t form(std::size_t n, std::size_t ordinary) { return self().pick(n, ordinary); }
  std::int32_t value(std::size_t n, std::size_t ordinary) {
    return static_cast<std::int32_t>(self().pick(n, ordinary));
  }
  bool narrows(std::size_t ordinary) { return self().pick(2, ordinary) == 0; }
  std::size_t size(std::size_t lo, std::size_t hi, std::span<const std::int32_t> interesting) {
    return static_cast<std::size_t>(
        self().number(static_cast<std::int32_t>(lo), static_cast<std::int32_t>(hi), interesting));
  }
  std::int32_t among(std::int32_t lo, std::int32_t hi, std::span<const std::int32_t> interesting) {
    return self().number(lo, hi, interesting);
  }
  std::size_t bias(std::size_t) { return 0; }

 private:
  Self& self() { return static_cast<Self&>(*this); }
};

}  // namespace asa
