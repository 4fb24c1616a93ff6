#pragma once

#include "model/domain.hpp"

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <span>

/// Where draws come from: nothing else is random. The answer 0 of every question, and lo of number,
/// are the simplest, to which counterexamples shrink.
namespace asa {

/// A source of values of a domain: what is drawn from it may be drawn for many cases at once.
template <class S>
concept ValueSource = ValueDomain<typename S::domain> &&
    requires(S& source, std::size_t n, typename S::domain::number x,
             std::span<const typename S::domain::number> interesting) {
  /// One of n for the form of a case, which it may share with others.
  { source.form(n, n) } -> std::same_as<std::size_t>;
  /// One of n; where the source is random, 0 comes up `ordinary` times as often as each other.
  { source.value(n, n) } -> std::same_as<typename S::domain::number>;
  /// A number from lo to hi; the interesting ones among them are tried more often, or only.
  { source.number(x, x, interesting) } -> std::same_as<typename S::domain::number>;
  /// The same; where the source is random, always one of the interesting ones.
  { source.among(x, x, interesting) } -> std::same_as<typename S::domain::number>;
  /// One of n ways in which a random source may lean; 0 of any other. No answer: what is drawn can
  /// be drawn without it.
  { source.bias(n) } -> std::same_as<std::size_t>;
};

/// A source that gives all answers at once, whatever is interesting. It draws a part of a case and
/// leaves it: `stays` says which, and what is asked after it, until `go_on`, is asked only where it
/// is false.
template <class S>
concept GivesAll = ValueSource<S> && requires(S& source, std::size_t n) {
  { source.stays(n) } -> std::same_as<typename S::domain::truth>;
  source.go_on();
};

/// A source whose cases share nothing of their structure with others.
template <class S>
concept Source = ValueSource<S> && requires(S& source, std::size_t n) {
  /// One of n, as value, to count or to look up with.
  { source.pick(n, n) } -> std::same_as<std::size_t>;
  /// Whether to draw a part only of what is drawn otherwise; `ordinary` times, to once.
  { source.narrows(n) } -> std::same_as<bool>;
  /// From n to n, as number, to count with.
  { source.size(n, n, std::span<const std::int32_t>{}) } -> std::same_as<std::size_t>;
};

/// What a source of single cases makes of its picks. Self has pick and number.
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
