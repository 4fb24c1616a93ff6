#pragma once

#include "model/domain.hpp"

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <span>

/// Counter-based random words, and what sources make of them. Integers and vectors of integers get
/// the same results, on every machine.
namespace asa {

/// SplitMix64 (Steele, Lea, Flood): the same numbers on every machine.
class SplitMix {
 public:
  explicit constexpr SplitMix(std::uint64_t seed) : state_(seed) {}

  constexpr std::uint64_t next() {
    std::uint64_t z = (state_ += 0x9e3779b97f4a7c15u);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
  }
  /// A number from 0 to n - 1; n is at most 2^32.
  constexpr std::uint64_t below(std::uint64_t n) { return (next() >> 32) * n >> 32; }

 private:
  std::uint64_t state_;
};

/// As many cases share a form as the widest vector has lanes. They are 64 apart within a round, so
/// neighbors have different forms.
inline constexpr std::uint64_t cases_of_a_form = 16;
inline constexpr std::uint64_t forms_of_a_round = 64;
inline constexpr std::uint64_t cases_of_a_round = cases_of_a_form * forms_of_a_round;

/// The key of a case's words; keys of different cases of one seed are unrelated.
constexpr std::uint64_t case_key(std::uint64_t seed, std::uint64_t number) {
  return SplitMix(seed ^ SplitMix(2 * number).next()).next();
}
/// The key of the words that the cases of a form share.
constexpr std::uint64_t form_key(std::uint64_t seed, std::uint64_t number) {
  const std::uint64_t form =
      number / cases_of_a_round * forms_of_a_round + number % forms_of_a_round;
  return SplitMix(seed ^ SplitMix(2 * form + 1).next()).next();
}

/// The words that a domain's sources compute with: one unsigned 32-bit integer per number.
template <ValueDomain D>
struct Words;

template <>
struct Words<Scalar> {
  using type = std::uint32_t;
  static constexpr type of(std::int32_t number) { return static_cast<type>(number); }
  static constexpr std::int32_t to_number(type word) { return static_cast<std::int32_t>(word); }
};

/// The words of a key in sequence; each mixes the key with the place of the word.
template <class Word>
class WordStream {
 public:
  constexpr WordStream() = default;
  constexpr WordStream(const Word& low, const Word& high) : at_(low), high_(high) {}

  /// lowbias32 (Wellons), with the other half of the key mixed in.
  constexpr Word next() {
    at_ += 0x9e3779b9u;
    Word x = at_;
    x ^= x >> 16;
    x *= 0x7feb352du;
    x ^= high_;
    x ^= x >> 15;
    x *= 0x846ca68bu;
    return x ^ (x >> 16);
  }

 private:
  Word at_{};
  Word high_{};
};

/// A word below 2^16 spread over 0 to n - 1.
template <class Word>
constexpr Word spread(const Word& below_2_16, const Word& n) {
  return below_2_16 * (n >> 16) + (below_2_16 * (n & 0xffffu) >> 16);
}

/// The same, if n is below 2^16.
template <class Word>
constexpr Word spread_over_few(const Word& below_2_16, std::uint32_t n) {
  return below_2_16 * n >> 16;
}

/// A number from 0 to n - 1; 0 comes `ordinary` times as often as each other. n + ordinary is below
/// 2^16.
template <ValueDomain D>
constexpr typename D::number value_of(const typename Words<D>::type& word, std::size_t n,
                                      std::size_t ordinary) {
  using Word = typename Words<D>::type;
  const auto all = static_cast<std::uint32_t>(n - 1 + ordinary);
  const auto drawn = Words<D>::to_number(spread_over_few<Word>(word >> 16, all));
  const auto first = static_cast<std::int32_t>(ordinary) - 1;
  return max(drawn - D::number_of(first), D::number_of(0));
}

/// The value at a place, or `other` if the place is negative.
template <ValueDomain D>
constexpr typename D::number looked_up(std::span<const typename D::number> values,
                                       const typename D::number& place,
                                       const typename D::number& other) {
  if constexpr (std::same_as<D, Scalar>)
    return place < 0 ? other : values[static_cast<std::size_t>(place)];
  auto found = other;
  for (std::size_t i = 0; i < values.size(); ++i)
    found = D::select(place == D::number_of(static_cast<std::int32_t>(i)), values[i], found);
  return found;
}

/// An end of a range, a neighbor of an end, or an interesting number, which may lie outside.
template <ValueDomain D>
constexpr typename D::number special_of(const typename Words<D>::type& below_2_16,
                                        const typename D::number& lo, const typename D::number& hi,
                                        std::span<const typename D::number> interesting) {
  using Word = typename Words<D>::type;
  const auto one = D::number_of(1);
  const auto count = static_cast<std::uint32_t>(4 + interesting.size());
  const auto which = Words<D>::to_number(spread_over_few<Word>(below_2_16, count));
  auto drawn = D::select(which == one, lo + one, lo);
  drawn = D::select(which == D::number_of(2), hi - one, drawn);
  drawn = D::select(which == D::number_of(3), hi, drawn);
  return looked_up<D>(interesting, which - D::number_of(4), drawn);
}

/// A number from lo to hi: half the answers are special, a quarter small, a quarter anything.
template <ValueDomain D>
constexpr typename D::number number_of_range(const typename Words<D>::type& word,
                                             const typename D::number& lo,
                                             const typename D::number& hi,
                                             std::span<const typename D::number> interesting) {
  using Word = typename Words<D>::type;
  const auto range = hi - lo + D::number_of(1);
  const auto way = Words<D>::to_number(word & 7u);
  const auto within = D::select(way < D::number_of(6), min(range, D::number_of(17)), range);
  const auto any = lo + Words<D>::to_number(spread<Word>(word >> 16, Words<D>::of(within)));
  const auto special = special_of<D>(word & 0xfff8u, lo, hi, interesting);
  return max(min(D::select(way < D::number_of(4), special, any), hi), lo);
}

/// One of the interesting numbers, clamped to the range.
template <ValueDomain D>
constexpr typename D::number one_of_range(const typename Words<D>::type& word,
                                          const typename D::number& lo,
                                          const typename D::number& hi,
                                          std::span<const typename D::number> interesting) {
  using Word = typename Words<D>::type;
  const auto count = static_cast<std::uint32_t>(interesting.size());
  const auto which = Words<D>::to_number(spread_over_few<Word>(word >> 16, count));
  return max(min(looked_up<D>(interesting, which, lo), hi), lo);
}

}  // namespace asa
