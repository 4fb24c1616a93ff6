#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

/// How long an engine looks for a fault that it should find.
namespace asa::bench {

/// What one seed came to: the cases and the time up to and with the first violation.
struct Hunt {
  bool killed = false;
  std::uint64_t cases = 0;
  double milliseconds = 0;
};

inline constexpr std::uint64_t hunting_seeds = 11;
inline constexpr std::chrono::seconds patience{20};

/// Time is that of the processor, which others on the machine do not lengthen; patience is ours.
class Stopwatch {
 public:
  double milliseconds() const { return now() - start_; }
  bool impatient() const { return Clock::now() - began_ > patience; }

 private:
  using Clock = std::chrono::steady_clock;
  static double now();

  double start_ = now();
  Clock::time_point began_ = Clock::now();
};

/// What all seeds came to. Means and medians are of those that killed.
struct Kills {
  std::size_t seeds = 0;
  std::size_t killed = 0;
  std::map<std::string, double> figures;  ///< median_cases, mean_cases, median_ms; none of no kill
};
Kills summary(const std::vector<Hunt>& hunts);

double median_of(std::vector<double> values);

/// `hunt(seed)` with every seed.
template <class HuntOnce>
Kills hunted(const HuntOnce& hunt) {
  std::vector<Hunt> hunts;
  for (std::uint64_t seed = 1; seed <= hunting_seeds; ++seed) hunts.push_back(hunt(seed));
  return summary(hunts);
}

/// Draws and judges until `violates` says so or patience is lost.
template <class Violates>
Hunt hunt_in_a_loop(const Violates& violates) {
  constexpr std::uint64_t between_looks_at_the_clock = 1'000;
  const Stopwatch watch;
  Hunt hunt;
  do {
    hunt.killed = violates();
    ++hunt.cases;
    if (hunt.cases % between_looks_at_the_clock == 0 && watch.impatient()) break;
  } while (!hunt.killed);
  hunt.milliseconds = watch.milliseconds();
  return hunt;
}

}  // namespace asa::bench
