#include "tests/bench/kills_json.hpp"
#include "tests/bench/peers/simple_engines.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <array>
#include <cstdlib>
#include <exception>
#include <stdexcept>
#include <utility>

/// simple LIMITS: measures the C++ engines on the small model and prints what every port prints.
namespace asa::bench::simple {
namespace {

constexpr std::array faults{std::pair{"encryption_unchecked", Fault::encryption_unchecked},
                            std::pair{"cap_missing_once", Fault::cap_missing_once},
                            std::pair{"hardest", Fault::hardest}};

/// Runs of a thousand cases for a second.
double cases_in_a_second(const Engine& engine, const Model& model, std::uint64_t seed) {
  constexpr int cases = 1'000;
  const Stopwatch watch;
  double done = 0;
  while (watch.milliseconds() < 1'000) {
    if (!engine.pass(model, ++seed, cases)) throw std::logic_error("a law is violated");
    done += cases;
  }
  return done / watch.milliseconds() * 1'000;
}

double rate(const Engine& engine, const Model& model) {
  std::vector<double> rates;
  for (std::uint64_t run = 0; run < 5; ++run)
    rates.push_back(cases_in_a_second(engine, model, run << 32));
  return median_of(std::move(rates));
}

nlohmann::json kills(const Engine& engine, Model model) {
  nlohmann::json all;
  for (const auto& [name, fault] : faults) {
    model.fault = fault;
    all[name] = json_of(hunted([&](std::uint64_t seed) { return engine.hunt(model, seed); }));
  }
  return all;
}

int print(const char* limits) try {
  const Model model = read_model(limits);
  nlohmann::json peers;
  for (const Engine& engine : {rapidcheck_engine(), raw_engine()})
    peers[std::string(engine.name)] = {{"cases_per_second", rate(engine, model)},
                                       {"kills", kills(engine, model)}};
  fmt::print("{}\n", peers.dump());
  return EXIT_SUCCESS;
} catch (const std::exception& e) {
  fmt::print(stderr, "simple: {}\n", e.what());
  return EXIT_FAILURE;
}

}  // namespace
}  // namespace asa::bench::simple

int main(int argc, char** argv) {
  if (argc == 2) return asa::bench::simple::print(argv[1]);
  fmt::print(stderr, "usage: simple LIMITS\n");
  return 2;
}
