#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <exception>
#include <mutex>
#include <new>
#include <system_error>
#include <thread>
#include <vector>

namespace asa {

/// Bytes held back for the work while threads are created.
inline constexpr std::size_t kept_back = std::size_t{64} << 20U;

/// The most threads worth starting: more than a few per processor take memory and save no time.
inline std::size_t useful_threads() {
  const std::size_t processors = std::thread::hardware_concurrency();
  return processors == 0 ? 64 : 4 * processors;
}

/// Runs work on up to `most` threads, as many as are useful and the system provides. Destroying the
/// vector joins them.
template <class Work>
std::vector<std::jthread> threads_for(std::size_t most, const Work& work) {
  std::vector<std::jthread> threads;
  void* const reserve = operator new(kept_back, std::nothrow);
  const std::size_t wanted = std::min(most, useful_threads());
  try {
    while (reserve != nullptr && threads.size() < wanted) threads.emplace_back(work);
  } catch (const std::system_error&) {
  } catch (const std::bad_alloc&) {
  }
  operator delete(reserve);
  return threads;
}

/// Calls work(0) to work(size - 1), once each, on up to `jobs` threads; in order with one. If a
/// call throws, no more calls start, and the exception is rethrown.
template <class Work>
void for_each_place(std::size_t size, std::size_t jobs, const Work& work) {
  std::atomic<std::size_t> next = 0;
  std::exception_ptr thrown;
  std::mutex one_at_a_time;
  const auto worker = [&] {
    try {
      for (std::size_t i = next++; i < size; i = next++) work(i);
    } catch (...) {
      next = size;
      const std::lock_guard lock(one_at_a_time);
      thrown = std::current_exception();
    }
  };
  {
    const auto others = threads_for(std::min(jobs, std::max<std::size_t>(size, 1)) - 1, worker);
    worker();
  }
  if (thrown) std::rethrow_exception(thrown);
}

}  // namespace asa
