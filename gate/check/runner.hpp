#pragma once

#include "gate/check/trial.hpp"

#include <atomic>
#include <cstddef>
#include <functional>
#include <future>
#include <thread>
#include <vector>

namespace asa {

/// Runs trials, on threads of its own ahead of the one that takes their records. What is found is
/// the same whatever the number of threads; long sweeps are shared among them.
class Runner {
 public:
  /// With one job, and where the system gives no threads, everything happens in take.
  Runner(const TrialSettings& settings, std::vector<Trial> trials, std::size_t jobs);
  ~Runner();
  Runner(const Runner&) = delete;
  Runner& operator=(const Runner&) = delete;

  /// The record of one of the trials: once each, by one thread, which also shrinks.
  Record take(const Trial& trial);

 private:
  /// A trial under way.
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
  std::vector<std::jthread> threads_{};  ///< none: everything happens in take
};

/// What two ranges of random cases come to, the second one after the first.
Tally added(const Tally& first, const Tally& second);

}  // namespace asa
