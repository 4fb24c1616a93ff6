#include "tests/bench/figures.hpp"

#include "tests/bench/hunt.hpp"

namespace asa::bench {

namespace {

using Run = benchmark::BenchmarkReporter::Run;

/// A kernel that stopped with an error has measured nothing.
bool is_failed(const Run& run) { return run.run_type == Run::RT_Iteration && run.counters.empty(); }

/// The median stands for the repetitions.
bool is_shown(const Run& run) {
  if (run.run_type == Run::RT_Iteration) return run.repetitions <= 1 || is_failed(run);
  return run.aggregate_name == "median";
}

}  // namespace

void Figures::add(const std::string& kernel, const std::string& counter, double value) {
  by_kernel_[kernel][counter].push_back(value);
}

void Figures::fail(const std::string& kernel) { failed_.push_back(kernel); }

std::optional<double> Figures::median(const std::string& kernel, const std::string& counter) const {
  const auto all = medians(counter);
  const auto found = all.find(kernel);
  return found == all.end() ? std::nullopt : std::optional(found->second);
}

std::map<std::string, double> Figures::medians(const std::string& counter) const {
  std::map<std::string, double> all;
  for (const auto& [kernel, counters] : by_kernel_)
    if (const auto found = counters.find(counter); found != counters.end())
      all[kernel] = median_of(found->second);
  return all;
}

std::map<std::string, double> Figures::counters(const std::string& kernel) const {
  std::map<std::string, double> all;
  for (const auto& [counter, values] : by_kernel_.at(kernel)) all[counter] = median_of(values);
  return all;
}

void Collector::ReportRuns(const std::vector<Run>& runs) {
  std::vector<Run> shown;
  for (const Run& run : runs) {
    if (run.run_type == Run::RT_Iteration) collect(run);
    if (is_shown(run)) shown.push_back(run);
  }
  ConsoleReporter::ReportRuns(shown);
}

void Collector::collect(const Run& run) {
  const std::string& kernel = run.run_name.function_name;
  if (is_failed(run)) figures_.fail(kernel);
  for (const auto& [counter, value] : run.counters) figures_.add(kernel, counter, value.value);
}

}  // namespace asa::bench
