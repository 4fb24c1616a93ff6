#include "tests/bench/report.hpp"

#include "gate/terminal/stamp.hpp"
#include "tests/bench/kernel.hpp"
#include "tests/bench/ratios.hpp"

#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include <filesystem>
#include <fstream>

namespace asa::bench {

namespace {

constexpr int schema = 1;

/// A peer and how it fared against the hardest fault.
std::string line_of(const std::string& peer, const nlohmann::json& figures) {
  const nlohmann::json& kills = figures.at("kills").at("hardest");
  std::string line = fmt::format("{:<20} {:>12.6g} cases/s, hardest fault: {} of {} seeds", peer,
                                 figures.at("cases_per_second").get<double>(),
                                 kills.at("killed").get<int>(), kills.at("seeds").get<int>());
  if (kills.contains("mean_cases"))
    line += fmt::format(", {:.6g} cases on average", kills.at("mean_cases").get<double>());
  return line + "\n";
}

/// By engine and mutant: the kernels that hunt are named "engine/mutant".
nlohmann::json kills_in(const Figures& figures) {
  nlohmann::json kills = nlohmann::json::object();
  for (const auto& [kernel, count] : figures.medians(killed)) {
    const std::size_t slash = kernel.find('/');
    kills[kernel.substr(0, slash)][kernel.substr(slash + 1)] = figures.counters(kernel);
  }
  return kills;
}

nlohmann::json machine() {
  const benchmark::CPUInfo& cpu = benchmark::CPUInfo::Get();
  return {{"processors", cpu.num_cpus}, {"gigahertz", cpu.cycles_per_second / 1e9}};
}

}  // namespace

nlohmann::json peers_in(const std::string& folder) {
  nlohmann::json peers = nlohmann::json::object();
  if (!std::filesystem::is_directory(folder)) return peers;
  for (const auto& entry : std::filesystem::directory_iterator(folder))
    if (entry.path().extension() == ".json")
      peers.update(nlohmann::json::parse(std::ifstream(entry.path())));
  return peers;
}

std::string table_of(const Figures& figures, const nlohmann::json& peers) {
  std::string table;
  for (const auto& [name, ratio] : reported(figures))
    table += fmt::format("{:<52} {:>12.6g}  {}\n", name, ratio.value, ratio.made_of);
  if (!peers.empty()) table += "\nOn the small model of the peers:\n";
  for (const auto& [peer, found] : peers.items()) table += line_of(peer, found);
  return table;
}

nlohmann::json report_of(const Figures& figures, const nlohmann::json& peers,
                         const nlohmann::json& verdict) {
  nlohmann::json ratios = nlohmann::json::object();
  for (const auto& [name, ratio] : reported(figures)) ratios[name] = ratio.value;
  return {{"licgate", nlohmann::json(stamp(schema))},
          {"machine", machine()},
          {"ratios", std::move(ratios)},
          {"rates", figures.medians(rate)},
          {"allocations", figures.medians(allocations_per_case)},
          {"kills", kills_in(figures)},
          {"peers", peers},
          {"verdict", verdict}};
}

}  // namespace asa::bench
