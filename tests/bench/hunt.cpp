#include "tests/bench/hunt.hpp"

#include <algorithm>
#include <ctime>
#include <numeric>

namespace asa::bench {

double Stopwatch::now() {
  timespec time{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return 1e3 * static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_nsec);
}

double median_of(std::vector<double> values) {
  std::ranges::sort(values);
  const std::size_t half = values.size() / 2;
  return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

Kills summary(const std::vector<Hunt>& hunts) {
  std::vector<double> cases, times;
  for (const Hunt& hunt : hunts)
    if (hunt.killed) {
      cases.push_back(static_cast<double>(hunt.cases));
      times.push_back(hunt.milliseconds);
    }
  Kills kills{hunts.size(), cases.size(), {}};
  if (cases.empty()) return kills;
  const double sum = std::accumulate(cases.begin(), cases.end(), 0.0);
  kills.figures = {{"mean_cases", sum / static_cast<double>(cases.size())},
                   {"median_cases", median_of(cases)},
                   {"median_ms", median_of(times)}};
  return kills;
}

}  // namespace asa::bench
