#pragma once

#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace asa {

/// Calls work(0) to work(size - 1), once each, on so many threads; in order with one.
template <class Work>
void for_each_place(std::size_t size, std::size_t jobs, const Work& work) {
  std::atomic<std::size_t> next = 0;
  const auto worker = [&] {
    for (std::size_t i = next++; i < size; i = next++) work(i);
  };
  std::vector<std::jthread> threads;
  for (std::size_t i = 1; i < jobs; ++i) threads.emplace_back(worker);
  worker();
}

}  // namespace asa
