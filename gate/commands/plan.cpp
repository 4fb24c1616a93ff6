#include "gate/plan/plan.hpp"

#include "gate/commands/command.hpp"
#include "gate/commands/units.hpp"
#include "gate/own/options.hpp"
#include "gate/terminal/columns.hpp"
#include "gate/terminal/csv.hpp"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace asa::commands {

namespace {

struct Options {
  UnitOptions units{};
  std::vector<std::string> wants{};
  bool csv = false;
};

/// A row for each change of the cheapest ways.
std::string ways_csv(const plan::Report& report) {
  using Json = nlohmann::ordered_json;
  Json rows = Json::array();
  const Json json = Json::parse(plan::to_json(report));
  std::size_t number = 0;
  for (const Json& way : json["ways"]) {
    ++number;
    for (const Json& step : way["first"])
      rows.push_back({{"way", number}, {"change", step["change"]}});
    for (const Json& addition : way["additions"]) {
      Json row{{"way", number}, {"change", "license"}};
      row.update(addition);
      rows.push_back(row);
    }
  }
  return csv(rows, {"way", "change", "unit", "feature", "from", "to"});
}

std::string in_form(const Options& o, const plan::Report& report) {
  if (o.csv) return ways_csv(report);
  if (o.units.json) return plan::to_json(report);
  return plan::to_text(report, on_terminal(), terminal_columns());
}

int show_plan(const Options& o) {
  const UnitOptions& u = o.units;
  const plan::Report report = made(plan::plan({{read_inputs(u), u.roles, u.parts}, o.wants}));
  print(in_form(o, report));
  return plan::exit_code(report);
}

}  // namespace

Run add_plan(CLI::App& program) {
  CLI::App* command = program.add_subcommand(
      "plan", "Find the cheapest licenses that make units run what you want");
  const auto o = std::make_shared<Options>();
  add_units(*command, o->units);
  command
      ->add_option("--want", o->wants,
                   "What the units shall run, such as \"Security Contexts=20\"; may be repeated")
      ->type_name("FEATURE=VALUE")
      ->required()
      ->allow_extra_args(false);
  add_csv(*command, o->csv, "the cheapest ways");
  command->footer(
      "Cheapest means the fewest changes, then the fewest units changed, then the least added.\n"
      "\n"
      "Exit code 0 if it is or can be reached, 1 if not, 2 for bad usage or input.\n"
      "\n"
      "  licgate plan primary.txt secondary.txt --want \"Security Contexts=20\"");
  return [o] { return show_plan(*o); };
}

}  // namespace asa::commands
