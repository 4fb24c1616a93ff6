#include "gate/commands/command.hpp"
#include "gate/commands/system_option.hpp"
#include "gate/mutants/system_named.hpp"
#include "gate/own/replay_lines.hpp"

#include <memory>
#include <string>

namespace asa::commands {

namespace {

struct Options {
  std::string file{};
  std::string system = "reference";
};

}  // namespace

Run add_replay(CLI::App& program) {
  CLI::App* command = program.add_subcommand("replay", "Judge stored counterexamples again");
  const auto o = std::make_shared<Options>();
  command->add_option("FILE", o->file, "Counterexamples, a line of JSON each; - is standard input")
      ->required();
  add_system(*command, o->system);
  return [o] { return replay_lines(o->file, system_named(o->system)); };
}

}  // namespace asa::commands
