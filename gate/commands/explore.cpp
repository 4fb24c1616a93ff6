#include "gate/commands/command.hpp"
#include "gate/commands/units.hpp"
#include "gate/explore/find.hpp"
#include "gate/explore/questions.hpp"
#include "gate/explore/report.hpp"
#include "gate/own/options.hpp"
#include "gate/terminal/columns.hpp"

#include <cstddef>
#include <memory>
#include <string>
#include <utility>

namespace asa::commands {

namespace {

struct Options {
  std::string by{};
  std::string find{};
  bool readings = false;
  bool json = false;
  std::size_t jobs = 1;
};

atlas::Report explored(const Options& o) {
  using atlas::View;
  atlas::Report report;
  for (const auto& [view, name] : {std::pair(View::refusals, "refusals"), {View::rules, "rules"}})
    if (o.by.empty() || o.by == name)
      for (atlas::Chapter& chapter : atlas::chapters_of(view))
        report.chapters.push_back(std::move(chapter));
  atlas::explore_scopes(report.chapters, o.jobs);
  atlas::close(report.chapters, o.jobs);
  if (o.by.empty() || o.by == "states") report.paths = atlas::explore_paths();
  return report;
}

int show_atlas(const Options& o) {
  const atlas::Report report = explored(o);
  print(o.json ? atlas::to_json(report)
               : atlas::to_text(report, on_terminal(), terminal_columns()));
  return 0;
}

int show_questions(const Options& o) {
  const auto questions = atlas::questions(o.jobs);
  print(o.json ? atlas::to_json(questions)
               : atlas::to_text(questions, on_terminal(), terminal_columns()));
  return 0;
}

int show_found(const Options& o) {
  const atlas::Answer answer = atlas::find(made(atlas::parse_query(o.find)));
  print(o.json ? atlas::to_json(answer) : atlas::to_text(answer, terminal_columns()));
  return answer.smallest ? 0 : 1;
}

int explore(const Options& o) {
  if (o.readings) return show_questions(o);
  return o.find.empty() ? show_atlas(o) : show_found(o);
}

}  // namespace

Run add_explore(CLI::App& program) {
  CLI::App* command = program.add_subcommand(
      "explore", "List every behavior of the rules, with the smallest scenario that shows it");
  const auto o = std::make_shared<Options>();
  auto* by = command->add_option("--by", o->by, "What makes a behavior; all three if missing")
                 ->type_name("refusals|rules|states")
                 ->check(CLI::IsMember({"refusals", "rules", "states"}));
  auto* find = add_named(*command, "--find", o->find, "Find the smallest situation that meets this",
                         "CONDITIONS");
  command
      ->add_flag("--readings", o->readings,
                 "For each reading, the smallest scenario that separates its answers")
      ->excludes(by)
      ->excludes(find);
  find->excludes(by);
  add_json(*command, o->json);
  add_jobs(*command, o->jobs);
  command->footer(atlas::query_grammar() +
                  "\n"
                  "Exit code 0; 1 if --find finds nothing; 2 for bad usage.\n"
                  "\n"
                  "Examples:\n"
                  "  licgate explore --by refusals\n"
                  "  licgate explore --find \"refusals = {FX-ENC-1, FX-KEY-1} and platform = ASA "
                  "5512-X\"");
  return [o] { return explore(*o); };
}

}  // namespace asa::commands
