#include "gate/prove/prove.hpp"

#include "gate/commands/command.hpp"
#include "gate/own/options.hpp"
#include "gate/prove/keep.hpp"
#include "properties/catalogue.hpp"

#include <fmt/format.h>

#include <memory>
#include <string>

namespace asa::commands {

namespace {

struct Options {
  prove::Request request{};
  bool json = false;
  std::string kept{};
};

int prove_and_keep(const Options& o) {
  const auto [report, kept] = prove::complete(o.kept, o.request.jobs);
  if (!prove::nothing_failed(report)) {
    print(prove::to_text(report) +
          fmt::format("{} more properties are proved: kept in {}\n", kept, o.kept));
    return 1;
  }
  print(fmt::format("every property is proved: {} now, {} kept in {}\n", properties().size() - kept,
                    kept, o.kept));
  return 0;
}

int prove_all(const Options& o) {
  if (!o.kept.empty()) return prove_and_keep(o);
  const prove::Report report = prove::report(o.request);
  print(o.json ? prove::to_json(report) : prove::to_text(report));
  return prove::exit_code(report);
}

}  // namespace

Run add_prove(CLI::App& program) {
  CLI::App* command =
      program.add_subcommand("prove", "Prove every property for all inputs, with a solver");
  const auto o = std::make_shared<Options>();
  add_named(*command, "--only", o->request.property, "One property", "PROPERTY");
  add_named(*command, "--platform", o->request.platform,
            "One platform, or \"any\" (symbolic limits)", "NAME");
  command
      ->add_option("--events", o->request.events,
                   "Prove histories of up to N events, instead of each property's own number")
      ->check(CLI::Range(1, 6));
  add_jobs(*command, o->request.jobs);
  add_json(*command, o->json);
  CLI::Option* keep = add_named(
      *command, "--keep", o->kept,
      "Keep the proofs in FILE: prove only what it does not hold, or holds of other sources",
      "FILE");
  for (const char* other : {"--only", "--platform", "--events", "--json"}) keep->excludes(other);
  command->footer(
      "Exit code 0 if everything is proved, 1 if something is refuted, vacuous or unknown, 3 if\n"
      "the program was built without a solver.\n"
      "The program judges what the solver finds again, and prints it as a line to store.\n"
      "\n"
      "  licgate prove --only EncryptionIsEqual --platform 'ASA 5520'");
  return [o] { return prove_all(*o); };
}

}  // namespace asa::commands
