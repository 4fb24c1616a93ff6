// mutation: changes the rules at one point at a time and says which changes no property notices.

#include "gate/files/files.hpp"
#include "tests/mutation/crew.hpp"
#include "tests/mutation/report.hpp"
#include "tests/mutation/sources.hpp"
#include "tests/mutation/stryker.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <iterator>
#include <optional>
#include <thread>

namespace asa::mutation {

namespace {

struct Options {
  Tools tools{MUTATION_ROOT, MUTATION_COMPILER, MUTATION_FLAGS, MUTATION_PROBE};
  unsigned jobs = std::max(1u, std::thread::hardware_concurrency());
  std::size_t sample = 0;  ///< 0: all
  std::uint64_t seed = 1;
  std::vector<std::string> only{};
  std::string json{};
  std::string stryker{};
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
  app.add_option("--jobs", options.jobs, "How many mutants at the same time")
      ->check(CLI::Range(1, 1024));
  app.add_option("--sample", options.sample, "So many of those that are not explained")
      ->check(CLI::PositiveNumber);
  app.add_option("--seed", options.seed, "Which of them");
  app.add_option("--only", options.only, "A file; may be given several times")
      ->check(CLI::IsMember(files));
  app.add_option("--json", options.json, "Write the outcomes to a file");
  app.add_option("--stryker", options.stryker,
                 "Write them to a file for Stryker's viewer (mutation-testing-report-schema 2)");
}

Sources read_sources(const Options& options) {
  Sources sources;
  for (const auto file : mutated) sources.emplace(file, read_file(options.tools.root / file));
  return sources;
}

std::vector<Mutant> all_mutants(const Sources& sources) {
  std::vector<Mutant> all;
  for (const auto& [file, source] : sources)
    std::ranges::copy(mutants_of(file, source), std::back_inserter(all));
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

int run_all(const Options& options) {
  std::optional<WholeFile> json, stryker;
  if (!options.json.empty()) json.emplace(options.json);
  if (!options.stryker.empty()) stryker.emplace(options.stryker);
  const auto explained =
      read_explained(read_file(options.tools.root / "tests/mutation/survivors.json"));
  const auto sources = read_sources(options);
  const auto all = all_mutants(sources);
  const auto outcomes =
      judge_all(Bench(options.tools), chosen(all, explained, options), explained, options.jobs);
  const Findings findings = compare(explained, all, outcomes);
  fmt::print("{}{}", table_of(outcomes), describe(findings));
  if (json) json->write(to_json(outcomes));
  if (stryker) stryker->write(to_stryker(outcomes, explained, sources));
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
