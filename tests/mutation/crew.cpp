#include "tests/mutation/crew.hpp"

#include "gate/terminal/progress.hpp"

#include <algorithm>
#include <cstddef>
#include <exception>
#include <mutex>
#include <thread>

namespace asa::mutation {

namespace {

/// What the threads share.
class Crew {
 public:
  Crew(const Bench& bench, const std::vector<Mutant>& mutants,
       const std::vector<Explained>& explained)
      : bench_(bench),
        mutants_(mutants),
        explained_(explained),
        outcomes_(mutants.size()),
        progress_(mutants.size()) {}

  void work() {
    try {
      for (std::size_t i = next(); i < mutants_.size(); i = next())
        outcomes_[i] = bench_.judge(mutants_[i], is_explained(mutants_[i]), i);
    } catch (...) {
      const std::lock_guard lock(mutex_);
      wrong_ = std::current_exception();
      next_ = mutants_.size();
    }
  }
  std::vector<Outcome> outcomes() {
    if (wrong_) std::rethrow_exception(wrong_);
    return std::move(outcomes_);
  }

 private:
  bool is_explained(const Mutant& mutant) const {
    return std::ranges::any_of(explained_, [&](const auto& e) { return is_about(e, mutant); });
  }
  std::size_t next() {
    const std::lock_guard lock(mutex_);
    if (next_ < mutants_.size()) progress_.step(mutants_[next_].file);
    return next_++;
  }

  const Bench& bench_;
  const std::vector<Mutant>& mutants_;
  const std::vector<Explained>& explained_;
  std::vector<Outcome> outcomes_;
  asa::Progress progress_;
  std::mutex mutex_{};
  std::size_t next_ = 0;
  std::exception_ptr wrong_{};
};

}  // namespace

std::vector<Outcome> judge_all(const Bench& bench, const std::vector<Mutant>& mutants,
                               const std::vector<Explained>& explained, unsigned jobs) {
  Crew crew(bench, mutants, explained);
  {
    std::vector<std::jthread> threads;
    for (unsigned i = 0; i < jobs; ++i) threads.emplace_back([&crew] { crew.work(); });
  }
  return crew.outcomes();
}

}  // namespace asa::mutation
