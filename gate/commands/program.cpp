#include "gate/commands/program.hpp"

#include "gate/check/stored.hpp"
#include "gate/commands/command.hpp"
#include "gate/explain/fingerprint.hpp"
#include "gate/prove/prove.hpp"
#include "gate/terminal/stamp.hpp"
#include "gate/terminal/suggest.hpp"
#include "gate/terminal/terminal_text.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

namespace asa {

namespace {

using commands::Run;

constexpr int bad_usage = 2, no_solver = 3;

/// What runs each command.
using Runs = std::map<const CLI::App*, Run>;

constexpr Run (*adders[])(CLI::App&) = {
    commands::add_list,      commands::add_clauses, commands::add_explain,  commands::add_review,
    commands::add_documents, commands::add_check,   commands::add_replay,   commands::add_prove,
    commands::add_conform,   commands::add_answer,  commands::add_merge,    commands::add_campaign,
    commands::add_mutants,   commands::add_vectors, commands::add_explore,  commands::add_report,
    commands::add_audit,     commands::add_plan,    commands::add_timeline, commands::add_redact,
    commands::add_completion};

constexpr const char* about =
    "The licensing rules of firewall failover pairs and clusters, checked";

/// The command line, and what runs each of its commands.
struct Program {
  CLI::App app{about, "licgate"};
  Runs runs{};

  Program() {
    for (const auto& add : adders) {
      Run run = add(app);
      runs.emplace(app.get_subcommands({}).back(), std::move(run));
    }
    app.require_subcommand(1);
    app.set_version_flag("--version", version_line());
  }
};

/// The names of the commands.
std::vector<std::string> commands_of(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::App* command : app.get_subcommands({})) names.push_back(command->get_name());
  return names;
}

std::vector<std::string> options_of(const CLI::App& command) {
  std::vector<std::string> names;
  for (const CLI::Option* option : command.get_options())
    for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
  for (const CLI::App* part : command.get_subcommands({}))
    for (const std::string& name : options_of(*part))
      if (std::ranges::find(names, name) == names.end()) names.push_back(name);
  return names;
}

/// A suggestion for the first unknown word that is spelled nearly like a known one.
std::string misspelled(const std::vector<std::string>& words,
                       const std::vector<std::string>& known) {
  for (const std::string& word : words) {
    if (std::find(known.begin(), known.end(), word) != known.end()) continue;
    if (const std::string meant = did_you_mean(word, known); !meant.empty())
      return fmt::format("licgate: \"{}\" is unknown; {}\n", word, meant);
  }
  return {};
}

/// A suggestion for a misspelled command or option.
std::string suggestion(const CLI::App& app, int argc, char** argv) {
  if (argc < 2) return {};
  const auto commands =
      app.get_subcommands([&](const CLI::App* command) { return command->get_name() == argv[1]; });
  if (commands.empty()) return misspelled({argv[1]}, commands_of(app));
  std::vector<std::string> options;
  for (const std::string& word : std::vector<std::string>(argv + 2, argv + argc))
    if (word.starts_with("--")) options.push_back(word.substr(0, word.find('=')));
  return misspelled(options, options_of(*commands.front()));
}

/// Whether a word is not a flag of GoogleTest.
bool is_foreign(const std::string& word) { return !word.starts_with("--gtest_"); }

/// Answers --help, and reports a command line that cannot be read.
int answer(const CLI::App& app, const CLI::ParseError& error, int argc, char** argv) {
  if (app.exit(error) == 0) return 0;
  fmt::print(stderr, "{}", suggestion(app, argc, argv));
  return bad_usage;
}

/// Opens the standard streams that are missing, so that no other file takes their place. Printing
/// to them then fails.
void open_standard_streams() {
  for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
    if (fcntl(stream, F_GETFD) < 0) open("/dev/null", O_RDONLY);
}

/// Throws if output was lost: a list cut off by a full disk must not look like a short list.
void require_printed() {
  if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0)
    throw std::runtime_error(
        "standard output cannot be written; is it open, and the disk not full?");
}

int run_command(const Program& program, int argc, char** argv) {
  const CLI::App* const command = program.app.get_subcommands().front();
  if (std::ranges::any_of(command->remaining(), is_foreign))
    fmt::print(stderr, "{}", suggestion(program.app, argc, argv));
  return program.runs.at(command)();
}

int run(int argc, char** argv) {
  Program program;
  int code = 0;
  try {
    program.app.parse(argc, argv);
    code = run_command(program, argc, argv);
  } catch (const CLI::ParseError& error) {
    code = answer(program.app, error, argc, argv);
  }
  require_printed();
  return code;
}

int failed(const std::exception& error, int code) {
  const std::string text = fmt::format("licgate: {}\n", without_controls(error.what()));
  std::fputs(text.c_str(), stderr);  // fmt::print throws if standard error is full, too
  return code;
}

}  // namespace

std::vector<std::string> command_names() { return commands_of(Program{}.app); }

int licgate(int argc, char** argv) {
  open_standard_streams();
  take_fingerprints_from(
      [](const PropertyEntry& property) { return whole(explain::fingerprint_of(property)); });
  try {
    return run(argc, argv);
  } catch (const prove::NoSolver& error) {
    return failed(error, no_solver);
  } catch (const std::exception& error) {
    return failed(error, bad_usage);
  }
}

}  // namespace asa
