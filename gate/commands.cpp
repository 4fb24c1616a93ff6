#include "gate/commands.hpp"

#include "gate/audit/audit.hpp"
#include "gate/check.hpp"
#include "gate/files.hpp"
#include "gate/listing.hpp"
#include "gate/replay.hpp"
#include "gate/stored.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <sstream>
#include <string>
#include <vector>

namespace asa {

namespace {

constexpr int bad_input = 2;

/// Everything that the command line can ask.
struct Options {
  bool json = false;
  CheckRequest check{};
  std::string file;
  std::vector<std::string> files;
  std::vector<std::string> roles;
};

void print(const std::string& text) { fmt::print("{}", text); }

int list(const Options& o) {
  print(o.json ? properties_as_json() : properties_as_text());
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

int replay(const Options& o) {
  std::istringstream lines(audit::read_input(o.file, stored_lines).text);
  const Boxed<Reference> reference;
  std::vector<Replayed> states;
  std::string line;
  for (std::size_t number = 1; std::getline(lines, line); ++number) {
    if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
    const Replay r = replay_line(line, reference);
    fmt::print("{}:{}: {} {}{}{}\n", o.file, number, r.property, name(r.state),
               r.detail.empty() ? "" : ": ", r.detail);
    states.push_back(r.state);
  }
  return exit_code_of(states);
}

int audit_units(const Options& o) {
  audit::Request request{{}, o.roles};
  for (const std::string& file : o.files) request.inputs.push_back(audit::read_input(file));
  const audit::Report report = audit::audit(request);
  print(o.json ? audit::to_json(report) : audit::to_text(report, isatty(STDOUT_FILENO) == 1));
  return audit::exit_code(report);
}

/// Empty for a number of seconds; CLI::Range lets pass what is not a number.
std::string is_budget(const std::string& text) {
  double seconds = 0;
  const bool read = CLI::detail::lexical_cast(text, seconds);
  if (read && seconds >= 0.01 && seconds <= 86'400) return {};
  return text + " is not a number of seconds from 0.01 to 86400";
}

void add_check(CLI::App& app, Options& o) {
  CLI::App* check = app.add_subcommand("check", "Run every property on every platform");
  check->add_option("--seed", o.check.seed, "Seed of the random engine")->capture_default_str();
  check
      ->add_option("--budget", o.check.budget.seconds,
                   "Seconds to spend, as a number of cases that is the same on every machine")
      ->check(CLI::Validator(is_budget, "0.01 to 86400"))
      ->capture_default_str();
  check->add_option("--json", o.check.json, "Write the records to FILE as JSON")->type_name("FILE");
  check->add_option("--stored", o.check.stored, "Try the counterexamples of FILE first")
      ->type_name("FILE");
  check->add_option("--system", o.check.system, "What to judge: the reference, or a mutant by name")
      ->capture_default_str();
  check->allow_extras();
  check->footer(
      "GoogleTest's own flags work too: --gtest_filter, --gtest_output, --gtest_list_tests\n"
      "and so on; GTEST_TOTAL_SHARDS and GTEST_SHARD_INDEX split the run.");
}

void add_audit(CLI::App& app, Options& o) {
  CLI::App* audit =
      app.add_subcommand("audit", "Say whether units may pair or cluster, from what they print");
  audit
      ->add_option("FILE", o.files,
                   "show version or show activation-key output, a unit each; - is standard input")
      ->required();
  audit
      ->add_option("--roles", o.roles,
                   "primary,secondary or master,slave,... in the order of the files")
      ->delimiter(',')
      ->allow_extra_args(false);
  audit->add_flag("--json", o.json, "Print JSON");
}

void add_commands(CLI::App& app, Options& o) {
  app.add_subcommand("list", "List the properties")->add_flag("--json", o.json, "Print JSON");
  app.add_subcommand("clauses", "List the clauses of the guide")
      ->add_flag("--json", o.json, "Print JSON");
  add_check(app, o);
  app.add_subcommand("replay", "Judge stored counterexamples again")
      ->add_option("FILE", o.file, "Counterexamples, a line of JSON each; - is standard input")
      ->required();
  add_audit(app, o);
  app.require_subcommand(1);
}

int run(const CLI::App& app, Options& o) {
  if (app.got_subcommand("list")) return list(o);
  if (app.got_subcommand("clauses")) return clause_list(o);
  if (app.got_subcommand("replay")) return replay(o);
  if (app.got_subcommand("audit")) return audit_units(o);
  o.check.gtest_flags = app.get_subcommand("check")->remaining();
  return check(o.check);
}

}  // namespace

int licgate(int argc, char** argv) {
  CLI::App app{"The licensing rules of firewall failover pairs and clusters, checked", "licgate"};
  Options options;
  add_commands(app, options);
  try {
    app.parse(argc, argv);
    return run(app, options);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : bad_input;
  } catch (const std::exception& error) {
    fmt::print(stderr, "licgate: {}\n", error.what());
    return bad_input;
  }
}

}  // namespace asa
