#include "gate/commands/command.hpp"
#include "gate/commands/units.hpp"
#include "gate/explore/report.hpp"
#include "gate/own/options.hpp"

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace asa::commands {

namespace {

struct Options {
  std::string by{};
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
  atlas::explore(report.chapters, o.jobs);
  if (o.by.empty() || o.by == "states") report.paths = atlas::explore_paths();
  return report;
}

int run(const Options& o) {
  const atlas::Report report = explored(o);
  print(o.json ? atlas::to_json(report) : atlas::to_text(report, on_terminal()));
  return 0;
}

}  // namespace

Run add_explore(CLI::App& program) {
  CLI::App* command = program.add_subcommand(
      "explore", "List every behavior of the rules, with the smallest scenario that shows it");
  const auto o = std::make_shared<Options>();
  command->add_option("--by", o->by, "What makes a behavior: refusals, rules or states")
      ->check(CLI::IsMember({"refusals", "rules", "states"}));
  add_json(*command, o->json);
  add_jobs(*command, o->jobs);
  return [o] { return run(*o); };
}

}  // namespace asa::commands
