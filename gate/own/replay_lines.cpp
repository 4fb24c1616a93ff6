#include "gate/own/replay_lines.hpp"

#include "gate/check/replay.hpp"
#include "gate/check/stored.hpp"
#include "gate/files/read_input.hpp"
#include "gate/own/options.hpp"
#include "gate/terminal/terminal_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace asa::commands {

namespace {

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
                               Replayed::not_answered, Replayed::retired, Replayed::malformed}) {
    const auto count = std::ranges::count(states, state);
    if (count == 0) continue;
    text += fmt::format("{}{} {}", before, name(state), count);
    before = ", ";
  }
  return text + "\n";
}

}  // namespace

int replay_lines(const std::string& file, const AnySystem& system) {
  std::istringstream lines(read_input(file, stored_lines).text);
  std::vector<Replayed> states;
  std::string line;
  for (std::size_t number = 1; std::getline(lines, line); ++number) {
    if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
    const Replay r = replay_line(line, system);
    print(without_controls(fmt::format("{}:{}: {} {}{}{}\n", file, number, r.property,
                                       name(r.state), r.detail.empty() ? "" : ": ", r.detail)));
    states.push_back(r.state);
  }
  print(counts_of(states));
  return exit_code_of(states);
}

}  // namespace asa::commands
