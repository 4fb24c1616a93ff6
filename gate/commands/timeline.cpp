#include "gate/timeline/timeline.hpp"

#include "gate/commands/command.hpp"
#include "gate/commands/units.hpp"
#include "gate/device/read_unit.hpp"
#include "gate/files/files.hpp"
#include "gate/own/options.hpp"
#include "gate/terminal/columns.hpp"
#include "gate/timeline/events.hpp"
#include "gate/timeline/grammar.hpp"

#include <memory>
#include <optional>
#include <stdexcept>
#include <string>

namespace asa::commands {

namespace {

struct Options {
  UnitOptions units{};
  std::string events{};
  std::optional<timeline::Date> from{};
  std::string svg{};
  bool all = false;
};

/// The events as they are given, or those of a file: "@FILE".
std::string events_of(const Options& o) {
  if (!o.events.starts_with('@')) return o.events;
  return timeline::events_in(read_input(o.events.substr(1), "a file of events").text);
}

timeline::Request request_of(const Options& o) {
  timeline::Request request{
      read_inputs(o.units), o.units.roles, events_of(o), o.units.parts, {}, o.from};
  for (const std::string& file : timeline::files_in(request.events))
    request.others.push_back(read_input(file, device::device_output));
  return request;
}

int show_timeline(const Options& o) {
  if (o.units.json && o.svg == "-")
    throw std::invalid_argument(
        "--json and --svg - both want standard output; name a file after --svg");
  std::optional<WholeFile> svg;
  if (!o.svg.empty()) svg.emplace(o.svg);
  const timeline::Report report = made(timeline::timeline(request_of(o)));
  if (svg) svg->write(timeline::to_svg(report));
  if (o.svg != "-")
    print(o.units.json ? timeline::to_json(report)
                       : timeline::to_text(report, on_terminal(), terminal_columns(), o.all));
  return timeline::exit_code(report);
}

}  // namespace

Run add_timeline(CLI::App& program) {
  CLI::App* command = program.add_subcommand(
      "timeline", "Simulate events; show each unit's license and the time left on its keys");
  const auto o = std::make_shared<Options>();
  add_units(*command, o->units);
  command
      ->add_option("--events", o->events,
                   "What happens, in steps with ';' between them; @FILE reads them from a file")
      ->type_name("EVENTS")
      ->required();
  add_read(*command, "--from", o->from, timeline::parse_date, "a date such as 2026-11-29",
           "The date of day 0; days are then shown as dates")
      ->type_name("DATE");
  add_named(*command, "--svg", o->svg, "Draw the keys into FILE (- is standard output)", "FILE");
  command->add_flag("--all", o->all, "Show the license of each unit after every step, too");
  command->footer(
      "Steps of EVENTS:\n" + timeline::grammar_text() +
      "DURATION: 10w, 28d, 5w 1d, 5 weeks or days. UNIT: primary, secondary, master, slave1, or a "
      "number;\n"
      "of one file: unit. KEY: its number on the unit, or part of the name of a feature of it.\n"
      "A file of events may have a step a line, and lines that begin with #.\n"
      "\n"
      "Exit code 0; 1 if the units may not form a pair or cluster; 2 for bad usage or input.\n"
      "\n"
      "  licgate timeline a.txt b.txt --events \"together 10w; apart 4w; together 1w\"");
  return [o] { return show_timeline(*o); };
}

}  // namespace asa::commands
