// mutation: changes the rules at one point at a time and says which changes no property notices.

#include "gate/files.hpp"
#include "gate/progress.hpp"
#include "tests/mutation/bench.hpp"
#include "tests/mutation/report.hpp"
#include "tests/mutation/sources.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <exception>
#include <mutex>
#include <optional>
#include <thread>

namespace asa::mutation {

namespace {

struct Options {
  Tools tools{};
  unsigned jobs = std::max(1u, std::thread::hardware_concurrency());
  std::size_t sample = 0;  ///< 0: all
  std::uint64_t seed = 1;
  std::vector<std::string> only{};
  std::string json{};
};

std::string files_in_words() {
  std::string text = "Mutated:\n";
  for (const auto file : mutated) text += fmt::format("  {}\n", file);
  text += "Left out:\n";
  for (const auto& [file, why] : left_out) text += fmt::format("  {}: {}\n", file, why);
  return text;
}

void declare(CLI::App& app, Options& options) {
  const std::vector<std::string> files(std::begin(mutated), std::end(mutated));
  app.footer(files_in_words());
  app.add_option("--root", options.tools.root, "The project")->required();
  app.add_option("--compiler", options.tools.compiler, "What compiles a mutant")->required();
  app.add_option("--flags", options.tools.flags, "A file of its flags")->required();
  app.add_option("--probe", options.tools.probe, "What judges a mutant")->required();
  app.add_option("--jobs", options.jobs, "How many mutants at the same time")
      ->check(CLI::Range(1, 1024));
  app.add_option("--sample", options.sample, "So many of those that are not explained")
      ->check(CLI::PositiveNumber);
  app.add_option("--seed", options.seed, "Which of them");
  app.add_option("--only", options.only, "A file; may be given several times")
      ->check(CLI::IsMember(files));
  app.add_option("--json", options.json, "Write the outcomes to a file");
}

std::vector<Mutant> all_mutants(const Options& options) {
  std::vector<Mutant> all;
  for (const std::string_view file : mutated)
    std::ranges::copy(mutants_of(std::string(file), read_file(options.tools.root / file)),
                      std::back_inserter(all));
  return all;
}

/// What is to be tried of all.
std::vector<Mutant> chosen(std::vector<Mutant> all, const std::vector<Explained>& explained,
                           const Options& options) {
  std::erase_if(all, [&](const Mutant& mutant) {
    return !options.only.empty() &&
           std::ranges::find(options.only, mutant.file) == options.only.end();
  });
  if (options.sample == 0) return all;
  std::erase_if(all, [&](const Mutant& mutant) {
    return std::ranges::any_of(explained, [&](const auto& e) { return is_about(e, mutant); });
  });
  return sample_of(std::move(all), options.sample, options.seed);
}

/// Judges them on several threads; the order of the outcomes is that of the mutants. What goes
/// wrong on a thread goes wrong here.
std::vector<Outcome> judge_all(const Bench& bench, const std::vector<Mutant>& mutants,
                               unsigned jobs) {
  std::vector<Outcome> outcomes(mutants.size());
  std::atomic<std::size_t> next = 0;
  std::mutex mutex;
  std::exception_ptr wrong;
  Progress progress(mutants.size());
  const auto work = [&] {
    try {
      for (std::size_t i = next++; i < mutants.size(); i = next++) {
        outcomes[i] = bench.judge(mutants[i], i);
        const std::lock_guard lock(mutex);
        progress.step(fmt::format("{}:{}", mutants[i].file, mutants[i].line));
      }
    } catch (...) {
      const std::lock_guard lock(mutex);
      wrong = std::current_exception();
      next = mutants.size();
    }
  };
  {
    std::vector<std::jthread> threads;
    for (unsigned i = 0; i < jobs; ++i) threads.emplace_back(work);
  }
  if (wrong) std::rethrow_exception(wrong);
  return outcomes;
}

int run_all(const Options& options) {
  std::optional<WholeFile> json;
  if (!options.json.empty()) json.emplace(options.json);
  const auto explained =
      read_explained(read_file(options.tools.root / "tests/mutation/survivors.json"));
  const auto all = all_mutants(options);
  const auto outcomes =
      judge_all(Bench(options.tools), chosen(all, explained, options), options.jobs);
  const Findings findings = compare(explained, all, outcomes);
  fmt::print("{}{}", table_of(outcomes), describe(findings));
  if (json) json->write(to_json(outcomes));
  return findings.none() ? 0 : 1;
}

}  // namespace

}  // namespace asa::mutation

int main(int argc, char** argv) try {
  using namespace asa::mutation;
  Options options;
  CLI::App app("Changes the rules at one point at a time; says which changes no property notices.");
  declare(app, options);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : 2;
  }
  return run_all(options);
} catch (const std::exception& error) {
  fmt::print(stderr, "mutation: {}\n", error.what());
  return 2;
}
