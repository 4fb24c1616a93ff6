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
  RandomSource(std::uint64_t seed, std::uint64_t number) : words_(case_key(seed, number)) {}

  std::size_t pick(std::size_t n, std::size_t ordinary) {
    return value_of(words_.next(), n, ordinary);
  }
  std::int32_t number(std::int32_t lo, std::int32_t hi, std::span<const std::int32_t> interesting) {
    return number_of_range(words_.next(), lo, hi, interesting);
  }
  std::int32_t among(std::int32_t lo, std::int32_t hi, std::span<const std::int32_t> interesting) {
    return one_of_range(words_.next(), lo, hi, interesting);
  }
  std::size_t bias(std::size_t n) { return value_of(words_.next(), n, 1); }

 private:
  WordStream words_;
};

}  // namespace asa
