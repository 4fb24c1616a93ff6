#pragma once

#include <array>
#include <cstddef>

namespace asa {

/// At most N of something, in place; copying copies those that there are.
template <class T, std::size_t N>
class Few {
 public:
  constexpr Few() = default;
  constexpr Few(const Few& other) { *this = other; }
  constexpr Few& operator=(const Few& other) {
    size_ = other.size_;
    for (std::size_t i = 0; i < size_; ++i) slots_[i] = other.slots_[i];
    return *this;
  }

  static constexpr std::size_t most = N;
  constexpr std::size_t size() const { return size_; }
  constexpr bool full() const { return size_ == N; }
  constexpr void resize(std::size_t size) { size_ = size; }
  constexpr T& operator[](std::size_t i) { return slots_[i]; }
  constexpr const T& operator[](std::size_t i) const { return slots_[i]; }
  constexpr T* begin() { return slots_.data(); }
  constexpr T* end() { return slots_.data() + size_; }
  constexpr const T* begin() const { return slots_.data(); }
  constexpr const T* end() const { return slots_.data() + size_; }

  constexpr void push_back(const T& value) { slots_[size_++] = value; }
  constexpr void erase(std::size_t place) {
    for (std::size_t i = place + 1; i < size_; ++i) slots_[i - 1] = slots_[i];
    --size_;
  }
  constexpr bool operator==(const Few& other) const {
    bool same = size_ == other.size_;
    for (std::size_t i = 0; same && i < size_; ++i) same = slots_[i] == other.slots_[i];
    return same;
  }

 private:
  std::array<T, N> slots_{};
  std::size_t size_ = 0;
};

}  // namespace asa
