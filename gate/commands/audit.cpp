#include "gate/audit/audit.hpp"

#include "gate/audit/why.hpp"
#include "gate/audit/why_not.hpp"
#include "gate/commands/command.hpp"
#include "gate/commands/units.hpp"
#include "gate/explain/relations.hpp"
#include "gate/own/options.hpp"
#include "gate/terminal/columns.hpp"
#include "gate/terminal/csv.hpp"

#include <nlohmann/json.hpp>

#include <memory>

namespace asa::commands {

namespace {

struct Options {
  UnitOptions units{};
  bool why = false;
  bool why_not = false;
  bool strict = false;
  bool all = false;
  bool csv = false;
};

std::vector<std::string> ids_of_properties(Clause clause) {
  std::vector<std::string> ids;
  for (const PropertyEntry* property : explain::properties_of(clause))
    ids.emplace_back(property->info.id);
  return ids;
}

/// The license that the units run, a feature a row; of a single unit, the one that it prints.
std::string license_csv(const audit::Report& report) {
  const auto json = nlohmann::ordered_json::parse(audit::to_json(report));
  return csv(report.running.empty() ? json["units"][0]["license"] : json["running"]);
}

std::string in_form(const Options& o, const audit::Report& report) {
  if (o.csv) return license_csv(report);
  if (o.units.json) return audit::to_json(report);
  return audit::to_text(report, on_terminal(), terminal_columns(), o.all);
}

int audit_units(const Options& options) {
  const UnitOptions& o = options.units;
  audit::Report report = made(audit::audit({read_inputs(o), o.roles, o.parts}));
  if (options.why) report.checks = audit::why(report, ids_of_properties);
  if (options.why_not) report.lifted_by = audit::why_not(report);
  print(in_form(options, report));
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
  add_csv(*command, o->csv, "the running license");
  command->footer(
      "Exit code 0 if the units may form a pair or cluster, 1 if not, 2 for bad usage or input.\n"
      "\n"
      "  licgate audit primary.txt secondary.txt --part primary=ASA5515-IPS-K9");
  return [o] { return audit_units(*o); };
}

}  // namespace asa::commands
