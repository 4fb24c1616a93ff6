#include "gate/audit/audit.hpp"

#include "gate/audit/why.hpp"
#include "gate/audit/why_not.hpp"
#include "gate/commands/command.hpp"
#include "gate/commands/units.hpp"
#include "gate/explain/relations.hpp"
#include "gate/own/options.hpp"
#include "gate/terminal/columns.hpp"

#include <memory>

namespace asa::commands {

namespace {

struct Options {
  UnitOptions units{};
  bool why = false;
  bool why_not = false;
  bool strict = false;
  bool all = false;
};

std::vector<std::string> ids_of_properties(Clause clause) {
  std::vector<std::string> ids;
  for (const PropertyEntry* property : explain::properties_of(clause))
    ids.emplace_back(property->info.id);
  return ids;
}

int audit_units(const Options& options) {
  const UnitOptions& o = options.units;
  audit::Report report = made(audit::audit({read_inputs(o), o.roles, o.parts}));
  if (options.why) report.checks = audit::why(report, ids_of_properties);
  if (options.why_not) report.lifted_by = audit::why_not(report);
  print(o.json ? audit::to_json(report)
               : audit::to_text(report, on_terminal(), terminal_columns(), options.all));
  return audit::exit_code(report, options.strict);
}

}  // namespace

Run add_audit(CLI::App& program) {
  CLI::App* command = program.add_subcommand(
      "audit", "Decide from `show version` output whether units can pair or cluster");
  const auto o = std::make_shared<Options>();
  add_units(*command, o->units);
  command->add_flag("--why", o->why, "Show each clause that was checked, and how the units met it");
  command->add_flag("--why-not", o->why_not, "Show the smallest changes that lift a refusal");
  command->add_flag("--strict", o->strict,
                    "Exit with 1 if the units may form only under a condition");
  command->add_flag("--all", o->all, "Show the whole tables, not only what differs");
  command->footer(
      "Exit code 0 if the units may form a pair or cluster, 1 if not, 2 for bad usage or input.\n"
      "\n"
      "  licgate audit primary.txt secondary.txt --part primary=ASA5515-IPS-K9");
  return [o] { return audit_units(*o); };
}

}  // namespace asa::commands
