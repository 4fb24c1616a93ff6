#include "gate/audit/audit.hpp"

#include "gate/commands/command.hpp"
#include "gate/commands/units.hpp"
#include "gate/own/options.hpp"

#include <memory>

namespace asa::commands {

namespace {

int audit_units(const UnitOptions& o) {
  const audit::Report report = made(audit::audit({read_inputs(o), o.roles, o.parts}));
  print(o.json ? audit::to_json(report) : audit::to_text(report, on_terminal()));
  return audit::exit_code(report);
}

}  // namespace

Run add_audit(CLI::App& program) {
  CLI::App* command = program.add_subcommand(
      "audit", "Decide from `show version` output whether units can pair or cluster");
  const auto o = std::make_shared<UnitOptions>();
  add_units(*command, *o);
  command->footer(
      "Exit code 0 if the units may form a pair or cluster, 1 if not, 2 for bad usage or input.\n"
      "\n"
      "  licgate audit primary.txt secondary.txt --part primary=ASA5515-IPS-K9");
  return [o] { return audit_units(*o); };
}

}  // namespace asa::commands
