#include "gate/check/replay.hpp"

#include "gate/check/stored.hpp"
#include "gate/check/system_named.hpp"
#include "gate/commands/command.hpp"
#include "gate/commands/options.hpp"
#include "gate/files/read_input.hpp"
#include "gate/terminal/terminal_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace asa::commands {

namespace {

struct Options {
  std::string file{};
  std::string system = "reference";
};

/// The exit code of the worst line: violated before malformed before all others.
int exit_code_of(const std::vector<Replayed>& states) {
  const auto has = [&](Replayed s) {
    return std::find(states.begin(), states.end(), s) != states.end();
  };
  if (has(Replayed::violated)) return 1;
  return has(Replayed::malformed) ? 2 : 0;
}

/// "3 lines: holds 2, retired 1".
std::string counts_of(const std::vector<Replayed>& states) {
  std::string text = fmt::format("{} lines", states.size());
  std::string_view before = ": ";
  for (const Replayed state : {Replayed::holds, Replayed::violated, Replayed::does_not_apply,
                               Replayed::retired, Replayed::malformed}) {
    const auto count = std::ranges::count(states, state);
    if (count == 0) continue;
    text += fmt::format("{}{} {}", before, name(state), count);
    before = ", ";
  }
  return text + "\n";
}

int replay(const Options& o) {
  std::istringstream lines(read_input(o.file, stored_lines).text);
  const AnySystem& system = system_named(o.system);
  std::vector<Replayed> states;
  std::string line;
  for (std::size_t number = 1; std::getline(lines, line); ++number) {
    if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
    const Replay r = replay_line(line, system);
    print(without_controls(fmt::format("{}:{}: {} {}{}{}\n", o.file, number, r.property,
                                       name(r.state), r.detail.empty() ? "" : ": ", r.detail)));
    states.push_back(r.state);
  }
  print(counts_of(states));
  return exit_code_of(states);
}

}  // namespace

Run add_replay(CLI::App& program) {
  CLI::App* command = program.add_subcommand("replay", "Judge stored counterexamples again");
  const auto o = std::make_shared<Options>();
  command->add_option("FILE", o->file, "Counterexamples, a line of JSON each; - is standard input")
      ->required();
  add_system(*command, o->system);
  return [o] { return replay(*o); };
}

}  // namespace asa::commands
