#pragma once

#include "gate/check/trial.hpp"

#include <atomic>
#include <cstddef>
#include <functional>
#include <future>
#include <thread>
#include <vector>

namespace asa {

/// Runs trials on its own threads, ahead of the thread that takes their records. Threads share long
/// sweeps. The records do not depend on the number of threads.
class Runner {
 public:
  /// With one job, or if the system provides no threads, everything happens in take.
  Runner(const TrialSettings& settings, std::vector<Trial> trials, std::size_t jobs);
  ~Runner();
  Runner(const Runner&) = delete;
  Runner& operator=(const Runner&) = delete;

  /// The record of one of the trials. Call it once for each, from one thread, which also shrinks.
  Record take(const Trial& trial);

 private:
  /// A trial in progress.
  struct UnderWay {
    std::future<Record> exhausted;
    std::vector<std::future<Tally>> swept;
  };

  template <class Result>
  std::future<Result> later(std::function<Result()> work);
  UnderWay begin(const Trial& trial);
  void work();

  TrialSettings settings_;
  std::vector<Trial> trials_;
  std::vector<std::function<void()>> tasks_{};
  std::atomic<std::size_t> next_ = 0;
  std::vector<UnderWay> under_way_{};
  std::vector<std::jthread> threads_{};  ///< empty: everything happens in take
};

/// The combined tally of two ranges of random cases, the second after the first.
Tally added(const Tally& first, const Tally& second);

}  // namespace asa
