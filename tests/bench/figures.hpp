#pragma once

#include <benchmark/benchmark.h>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace asa::bench {

/// By "engine/laws" and counter what each repetition measured.
class Figures {
 public:
  void add(const std::string& kernel, const std::string& counter, double value);
  void fail(const std::string& kernel);

  /// The median of the repetitions.
  std::optional<double> median(const std::string& kernel, const std::string& counter) const;
  /// The medians of one counter by kernel.
  std::map<std::string, double> medians(const std::string& counter) const;
  /// The medians of all counters of one kernel.
  std::map<std::string, double> counters(const std::string& kernel) const;
  /// The kernels that did not finish.
  const std::vector<std::string>& failed() const { return failed_; }

 private:
  std::map<std::string, std::map<std::string, std::vector<double>>> by_kernel_;
  std::vector<std::string> failed_;
};

/// Cases per second, as Google Benchmark names them.
inline constexpr const char* rate = "items_per_second";

/// Google Benchmark's table, one line for each kernel, and what it measured as figures.
class Collector : public benchmark::ConsoleReporter {
 public:
  using ConsoleReporter::ConsoleReporter;
  void ReportRuns(const std::vector<Run>& runs) override;
  const Figures& figures() const { return figures_; }

 private:
  void collect(const Run& run);

  Figures figures_;
};

}  // namespace asa::bench
