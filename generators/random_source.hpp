#pragma once

#include "generators/random_words.hpp"
#include "generators/source.hpp"

#include <cstddef>
#include <cstdint>
#include <span>

namespace asa {

/// A counter-based random source, which can draw any case of a seed on its own.
class RandomSource : public OneCase<RandomSource> {
 public:
  RandomSource(std::uint64_t seed, std::uint64_t number)
      : form_(words_of(form_key(seed, number))), case_(words_of(case_key(seed, number))) {}

  std::size_t form(std::size_t n, std::size_t ordinary) { return one_of(form_, n, ordinary); }
  std::size_t pick(std::size_t n, std::size_t ordinary) { return one_of(case_, n, ordinary); }
  std::int32_t number(std::int32_t lo, std::int32_t hi, std::span<const std::int32_t> interesting) {
    return number_of_range<Scalar>(case_.next(), lo, hi, interesting);
  }
  std::int32_t among(std::int32_t lo, std::int32_t hi, std::span<const std::int32_t> interesting) {
    return one_of_range<Scalar>(case_.next(), lo, hi, interesting);
  }
  std::size_t bias(std::size_t n) { return one_of(form_, n, 1); }

 private:
  using Stream = WordStream<std::uint32_t>;

  static Stream words_of(std::uint64_t key) {
    return {static_cast<std::uint32_t>(key), static_cast<std::uint32_t>(key >> 32)};
  }
  static std::size_t one_of(Stream& words, std::size_t n, std::size_t ordinary) {
    return static_cast<std::size_t>(value_of<Scalar>(words.next(), n, ordinary));
  }

  Stream form_;
  Stream case_;
};

}  // namespace asa
