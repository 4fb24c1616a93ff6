#pragma once

#include <array>
#include <cassert>
#include <cstddef>
#include <memory>
#include <type_traits>

namespace asa {

/// A vector of at most N elements, stored in place. Only live elements are constructed, copied or
/// destroyed.
template <class T, std::size_t N>
class InlineVector {
 public:
  constexpr InlineVector() {
    if (std::is_constant_evaluated()) std::construct_at(&slots_);
  }
  constexpr InlineVector(const InlineVector& other) : InlineVector() { *this = other; }
  constexpr InlineVector& operator=(const InlineVector& other) {
    for (std::size_t i = 0; i < other.size_; ++i) put(i, other.slots_[i]);
    cut(other.size_);
    size_ = other.size_;
    return *this;
  }
  constexpr ~InlineVector() { cut(0); }

  static constexpr std::size_t capacity = N;
  constexpr std::size_t size() const { return size_; }
  constexpr bool full() const { return size_ == N; }
  /// Value-initializes new elements.
  constexpr void resize(std::size_t size) {
    while (size_ < size) push_back(T{});
    cut(size);
  }
  constexpr T& operator[](std::size_t i) { return slots_[i]; }
  constexpr const T& operator[](std::size_t i) const { return slots_[i]; }
  constexpr T* begin() { return slots_.data(); }
  constexpr T* end() { return slots_.data() + size_; }
  constexpr const T* begin() const { return slots_.data(); }
  constexpr const T* end() const { return slots_.data() + size_; }

  constexpr void push_back(const T& value) {
    assert(size_ < N);
    put(size_, value);
    ++size_;
  }
  constexpr void erase(std::size_t place) {
    assert(place < size_);
    for (std::size_t i = place + 1; i < size_; ++i) slots_[i - 1] = slots_[i];
    cut(size_ - 1);
  }
  constexpr bool operator==(const InlineVector& other) const {
    bool same = size_ == other.size_;
    for (std::size_t i = 0; same && i < size_; ++i) same = slots_[i] == other.slots_[i];
    return same;
  }

 private:
  constexpr void put(std::size_t i, const T& value) {
    if (i < size_ || std::is_constant_evaluated())
      slots_[i] = value;
    else
      std::construct_at(&slots_[i], value);
  }
  constexpr void cut(std::size_t size) {
    if (!std::is_constant_evaluated())
      for (std::size_t i = size; i < size_; ++i) std::destroy_at(&slots_[i]);
    if (size < size_) size_ = size;
  }

  /// Storage: outside constant evaluation, only the first size_ slots are alive.
  union {
    std::array<T, N> slots_;
  };
  std::size_t size_ = 0;
};

}  // namespace asa
