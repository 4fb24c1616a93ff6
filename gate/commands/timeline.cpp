#include "gate/timeline/timeline.hpp"

#include "gate/commands/command.hpp"
#include "gate/commands/units.hpp"
#include "gate/own/options.hpp"
#include "gate/timeline/grammar.hpp"

#include <memory>
#include <string>

namespace asa::commands {

namespace {

struct Options {
  UnitOptions units{};
  std::string events{};
};

int show_timeline(const Options& o) {
  const timeline::Report report =
      made(timeline::timeline({read_inputs(o.units), o.units.roles, o.events, o.units.parts}));
  print(o.units.json ? timeline::to_json(report) : timeline::to_text(report, on_terminal()));
  return timeline::exit_code(report);
}

}  // namespace

Run add_timeline(CLI::App& program) {
  CLI::App* command = program.add_subcommand(
      "timeline", "Simulate events; show each unit's license and the time left on its keys");
  const auto o = std::make_shared<Options>();
  add_units(*command, o->units);
  command->add_option("--events", o->events, "What happens, in steps with ';' between them")
      ->type_name("EVENTS")
      ->required();
  command->footer(
      "Steps of EVENTS:\n" + timeline::grammar_text() +
      "DURATION: 10w, 28d, 5w 1d, 5 weeks or days. UNIT: primary, secondary, master, slave1, or a "
      "number;\n"
      "of one file: unit. KEY: its number on the unit, or part of the name of a feature of it.\n"
      "\n"
      "Exit code 0; 1 if the units may not form a pair or cluster; 2 for bad usage or input.\n"
      "\n"
      "  licgate timeline a.txt b.txt --events \"together 10w; apart 4w; together 1w\"");
  return [o] { return show_timeline(*o); };
}

}  // namespace asa::commands
