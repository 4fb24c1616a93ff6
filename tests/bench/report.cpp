#include "tests/bench/report.hpp"

#include "tests/bench/kernel.hpp"
#include "tests/bench/ratios.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <fstream>

namespace asa::bench {

namespace {

/// All that lies there, each file an object by the name of a peer.
nlohmann::json peers_in(const std::filesystem::path& folder) {
  nlohmann::json peers = nlohmann::json::object();
  if (!std::filesystem::is_directory(folder)) return peers;
  for (const auto& entry : std::filesystem::directory_iterator(folder))
    if (entry.path().extension() == ".json")
      peers.update(nlohmann::json::parse(std::ifstream(entry.path())));
  return peers;
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

}  // namespace

std::string table_of(const Figures& figures) {
  std::string table;
  for (const auto& [name, ratio] : reported(figures))
    table += fmt::format("{:<52} {:>12.6g}  {}\n", name, ratio.value, ratio.made_of);
  return table;
}

nlohmann::json report_of(const Figures& figures, const std::string& folder_of_peers) {
  nlohmann::json ratios = nlohmann::json::object();
  for (const auto& [name, ratio] : reported(figures)) ratios[name] = ratio.value;
  return {{"ratios", std::move(ratios)},
          {"rates", figures.medians(rate)},
          {"allocations", figures.medians(allocations_per_case)},
          {"kills", kills_in(figures)},
          {"peers", peers_in(folder_of_peers)}};
}

}  // namespace asa::bench
