#include "gate/commands/command.hpp"
#include "gate/mutants/report.hpp"
#include "gate/own/options.hpp"

#include <memory>
#include <vector>

namespace asa::commands {

namespace {

struct Options {
  MutantSettings settings{};
  bool json = false;
};

int kill_mutants(const Options& o) {
  const std::vector<MutantRecord> records = mutant_records(o.settings);
  print(o.json ? mutants_as_json(records, o.settings.seeds)
               : mutants_as_text(records, o.settings.seeds));
  return all_killed(records) ? 0 : 1;
}

}  // namespace

Run add_mutants(CLI::App& program) {
  CLI::App* command = program.add_subcommand(
      "mutants", "Show which properties catch which faulty systems, and after how many cases");
  const auto o = std::make_shared<Options>();
  command
      ->add_option("--seeds", o->settings.seeds, "Seeds that the random engine tries for each kill")
      ->check(CLI::Range(1, 1000))
      ->capture_default_str();
  add_jobs(*command, o->settings.jobs);
  add_json(*command, o->json);
  command->footer(
      "Exit code 0 if every mutant is killed, every property kills one, and every clause that is\n"
      "not prose has a killed mutant; else 1.");
  return [o] { return kill_mutants(*o); };
}

}  // namespace asa::commands
