#include "gate/files/files.hpp"
#include "tests/bench/figures.hpp"
#include "tests/bench/report.hpp"

#include <CLI/CLI.hpp>
#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include <cstdlib>
#include <exception>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

namespace asa::bench {
namespace {

/// Where the figures go, and where those of others come from.
struct Request {
  std::string json;
  std::string peers;
  std::string verdict;
};

/// Google Benchmark takes its flags out of the arguments; the last of one kind counts.
std::vector<char*> with_defaults(int argc, char** argv) {
  static std::string repetitions = "--benchmark_repetitions=5", time = "--benchmark_min_time=0.25";
  std::vector<char*> all{argv[0], repetitions.data(), time.data()};
  all.insert(all.end(), argv + 1, argv + argc);
  all.push_back(nullptr);
  return all;
}

nlohmann::json verdict_in(const std::string& file) {
  return file.empty() ? nlohmann::json() : nlohmann::json::parse(std::ifstream(file));
}

int run(const Request& request) {
  std::optional<WholeFile> file;
  if (!request.json.empty()) file.emplace(request.json);
  Collector collector(benchmark::ConsoleReporter::OO_Tabular);
  if (benchmark::RunSpecifiedBenchmarks(&collector) == 0) return EXIT_FAILURE;
  const Figures& figures = collector.figures();
  if (!figures.failed().empty()) return EXIT_FAILURE;
  const nlohmann::json peers = peers_in(request.peers), verdict = verdict_in(request.verdict);
  fmt::print("\n{}", table_of(figures, peers));
  if (file) file->write(report_of(figures, peers, verdict).dump(2) + "\n");
  return EXIT_SUCCESS;
}

int main(int argc, char** argv) {
  std::vector<char*> arguments = with_defaults(argc, argv);
  int left = static_cast<int>(std::ssize(arguments)) - 1;
  benchmark::Initialize(&left, arguments.data());
  Request request;
  CLI::App app(
      "Measures the engines and what they are compared with. Flags of Google Benchmark "
      "choose kernels and times.");
  app.add_option("--json", request.json, "a file for the figures");
  app.add_option("--peers", request.peers, "the folder of the peers' figures");
  app.add_option("--verdict", request.verdict, "the file that verdict.py wrote");
  CLI11_PARSE(app, left, arguments.data());
  try {
    return run(request);
  } catch (const std::exception& e) {
    fmt::print(stderr, "bench: {}\n", e.what());
    return EXIT_FAILURE;
  }
}

}  // namespace
}  // namespace asa::bench

int main(int argc, char** argv) { return asa::bench::main(argc, argv); }
