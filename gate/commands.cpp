#include "gate/commands.hpp"

#include "gate/audit/audit.hpp"
#include "gate/check.hpp"
#include "gate/command_line.hpp"
#include "gate/exhaust/exhaust.hpp"
#include "gate/files.hpp"
#include "gate/listing.hpp"
#include "gate/mutants/report.hpp"
#include "gate/prove/prove.hpp"
#include "gate/replay.hpp"
#include "gate/stored.hpp"
#include "gate/system_named.hpp"
#include "gate/terminal_text.hpp"
#include "gate/timeline/timeline.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <map>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace asa {

namespace {

constexpr int bad_input = 2;
constexpr int no_solver = 3;

void print(const std::string& text) { fmt::print("{}", text); }

int list(const Options& o) {
  std::vector<ReadFile> inputs;
  const Proofs proofs = read_proofs(o.check.proofs, &inputs);
  print(o.json ? properties_as_json(proofs, inputs) : properties_as_text(proofs));
  return 0;
}

int clause_list(const Options& o) {
  print(o.json ? clauses_as_json() : clauses_as_text());
  return 0;
}

/// The worst of what lines came to: violated before malformed before what holds.
int exit_code_of(const std::vector<Replayed>& states) {
  const auto has = [&](Replayed s) {
    return std::find(states.begin(), states.end(), s) != states.end();
  };
  if (has(Replayed::violated)) return 1;
  return has(Replayed::malformed) ? bad_input : 0;
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
  std::istringstream lines(audit::read_input(o.file, stored_lines).text);
  const AnySystem& system = system_named(o.check.system);
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

int exhaust(const Options& o) {
  exhaust_scope::Request request = o.exhaust;
  request.scope = *exhaust_scope::scope_named(o.scope);
  return exhaust_scope::exhaust(request, o.json);
}

int prove_all(const Options& o) {
  const prove::Report report = prove::report(o.prove);
  print(o.json ? prove::to_json(report) : prove::to_text(report));
  return prove::exit_code(report);
}

int kill_mutants(const Options& o) {
  const std::vector<MutantRecord> records = mutant_records(o.mutants);
  print(o.json ? mutants_as_json(records, o.mutants.seeds)
               : mutants_as_text(records, o.mutants.seeds));
  return all_killed(records) ? 0 : 1;
}

std::vector<audit::Input> read_inputs(const Options& o) {
  std::vector<audit::Input> inputs;
  for (const std::string& file : o.files) inputs.push_back(audit::read_input(file));
  return inputs;
}

bool on_terminal() { return isatty(STDOUT_FILENO) == 1; }

int audit_units(const Options& o) {
  const audit::Report report = audit::audit({read_inputs(o), o.roles, o.parts});
  print(o.json ? audit::to_json(report) : audit::to_text(report, on_terminal()));
  return audit::exit_code(report);
}

int show_timeline(const Options& o) {
  const timeline::Report report = timeline::timeline({read_inputs(o), o.roles, o.events, o.parts});
  print(o.json ? timeline::to_json(report) : timeline::to_text(report, on_terminal()));
  return timeline::exit_code(report);
}

/// What runs each command.
const std::map<std::string_view, int (*)(const Options&)> runners{
    {"list", list},
    {"clauses", clause_list},
    {"check", [](const Options& o) { return check(o.check); }},
    {"replay", replay},
    {"exhaust", exhaust},
    {"prove", prove_all},
    {"mutants", kill_mutants},
    {"audit", audit_units},
    {"timeline", show_timeline}};

/// A file that is opened must not become the standard output of a program that was started
/// without one; what is printed then fails.
void open_standard_streams() {
  for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
    if (fcntl(stream, F_GETFD) < 0) open("/dev/null", O_RDONLY);
}

/// A list that ends where the disk is full must not look like a short list.
void require_printed() {
  if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0)
    throw std::runtime_error(
        "standard output cannot be written; is it open, and the disk not full?");
}

int run(int argc, char** argv) {
  const CommandLine line = read_command_line(argc, argv);
  const int code = line.answered ? *line.answered : runners.at(line.command)(line.options);
  require_printed();
  return code;
}

int failed(const std::exception& error, int code) {
  fmt::print(stderr, "licgate: {}\n", without_controls(error.what()));
  return code;
}

}  // namespace

std::vector<std::string> command_names() {
  std::vector<std::string> names;
  for (const auto& [name, runner] : runners) names.emplace_back(name);
  return names;
}

int licgate(int argc, char** argv) {
  open_standard_streams();
  try {
    return run(argc, argv);
  } catch (const prove::NoSolver& error) {
    return failed(error, no_solver);
  } catch (const std::exception& error) {
    return failed(error, bad_input);
  }
}

}  // namespace asa
