#pragma once

#include "generators/random_words.hpp"
#include "generators/source.hpp"
#include "model/lanes.hpp"

#include <cstddef>
#include <cstdint>
#include <span>

namespace asa {

template <std::size_t Width, class Tag>
struct Words<Lanes<Width, Tag>> {
  using D = Lanes<Width, Tag>;
  using type __attribute__((vector_size(4 * Width))) = std::uint32_t;
  static type of(const typename D::number& number) { return reinterpret_cast<type>(number.lanes); }
  static typename D::number to_number(const type& word) {
    return {reinterpret_cast<typename D::Vector>(word)};
  }
};

/// A random source for as many cases at once as there are lanes. Each lane answers as RandomSource
/// does for its case.
template <class D>
class LaneSource {
  using Word = typename Words<D>::type;

 public:
  using domain = D;

  /// Cases of one form: the first, and so many after it, each `forms_of_a_round` later.
  LaneSource(std::uint64_t seed, std::uint64_t first) : form_(of_key(form_key(seed, first))) {
    Word low{}, high{};
    for (std::size_t i = 0; i < D::width; ++i) {
      const std::uint64_t key = case_key(seed, first + i * forms_of_a_round);
      low[i] = static_cast<std::uint32_t>(key);
      high[i] = static_cast<std::uint32_t>(key >> 32);
    }
    case_ = {low, high};
  }

  std::size_t form(std::size_t n, std::size_t ordinary) {
    return static_cast<std::size_t>(value_of<Scalar>(form_.next(), n, ordinary));
  }
  typename D::number value(std::size_t n, std::size_t ordinary) {
    return value_of<D>(case_.next(), n, ordinary);
  }
  typename D::number number(const typename D::number& lo, const typename D::number& hi,
                            std::span<const typename D::number> interesting) {
    return number_of_range<D>(case_.next(), lo, hi, interesting);
  }
  typename D::number among(const typename D::number& lo, const typename D::number& hi,
                           std::span<const typename D::number> interesting) {
    return one_of_range<D>(case_.next(), lo, hi, interesting);
  }
  std::size_t bias(std::size_t n) { return form(n, 1); }

 private:
  static WordStream<std::uint32_t> of_key(std::uint64_t key) {
    return {static_cast<std::uint32_t>(key), static_cast<std::uint32_t>(key >> 32)};
  }

  WordStream<std::uint32_t> form_;
  WordStream<Word> case_;
};

}  // namespace asa
