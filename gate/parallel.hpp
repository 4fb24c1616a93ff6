#pragma once

#include <atomic>
#include <cstddef>
#include <future>
#include <vector>

namespace asa {

/// Calls work(0) to work(size - 1), once each, on so many threads; in order with one. Where one
/// throws no more are begun, and it is thrown on.
template <class Work>
void for_each_place(std::size_t size, std::size_t jobs, const Work& work) {
  std::atomic<std::size_t> next = 0;
  const auto worker = [&] {
    try {
      for (std::size_t i = next++; i < size; i = next++) work(i);
    } catch (...) {
      next = size;
      throw;
    }
  };
  std::vector<std::future<void>> others;
  for (std::size_t i = 1; i < jobs; ++i) others.push_back(std::async(std::launch::async, worker));
  worker();
  for (std::future<void>& other : others) other.get();
}

}  // namespace asa
