#include "gate/foreign/conform.hpp"

#include "gate/commands/command.hpp"
#include "gate/foreign/against_reference.hpp"
#include "gate/own/check_options.hpp"
#include "gate/own/options.hpp"

#include <functional>
#include <memory>
#include <stdexcept>
#include <string>

namespace asa::commands {

namespace {

/// The options; the program is started when they are read.
struct Options {
  foreign::Terms terms{};
  double timeout = 5;
  bool against_reference = false;
  std::optional<foreign::Conformance> run{};
};

void add_terms(CLI::App& command, Options& o) {
  command
      .add_option("COMMAND", o.terms.command,
                  "The program and its arguments, after --; gate/foreign/README.md says what it\n"
                  "must answer")
      ->required();
  command
      .add_option("--window", o.terms.window,
                  "Scenarios at a time, at most; the program may want fewer")
      ->check(CLI::Range(std::size_t{1}, foreign::most_in_flight))
      ->capture_default_str();
  command
      .add_option("--timeout", o.timeout,
                  "Seconds without any answer after which the program is ended")
      ->check(CLI::Range(0.05, 3'600.0))
      ->capture_default_str();
  command.add_flag(
      "--against-reference", o.against_reference,
      "Instead of judging by properties, compare every answer with the reference's, and\n"
      "show each kind of difference on the smallest scenario that is found");
}

UnderTest begin(Options& o) {
  o.terms.timeout = std::chrono::milliseconds(static_cast<std::int64_t>(o.timeout * 1'000));
  return o.run.emplace(o.terms).judged();
}

int run_on(const Options& o, const CheckRequest& request) {
  if (!o.against_reference) return check(request);
  if (!request.gtest_flags.empty())
    throw std::invalid_argument("--against-reference runs no tests; leave out " +
                                request.gtest_flags[0]);
  return foreign::compare_with_reference(o.run->system(), request.selection, request.budget,
                                         request.seed);
}

}  // namespace

Run add_conform(CLI::App& program) {
  CLI::App* command = program.add_subcommand(
      "conform", "Run every property on somebody else's program, over a pipe");
  const auto o = std::make_shared<Options>();
  add_terms(*command, *o);
  command->footer(std::string(gtest_footer) +
                  "\n\n"
                  "  licgate conform --only EncryptionIsEqual -- python3 my_engine.py");
  const auto check = add_check_options(
      *command, {.program = "licgate conform",
                 .judged = [o] { return begin(*o); },
                 .budget = 1,
                 .on_threads = false,
                 .run = [o](const CheckRequest& request) { return run_on(*o, request); }});
  for (const char* other :
       {"--json", "--observations", "--expected", "--stored", "--part", "--scope"})
    command->get_option("--against-reference")->excludes(command->get_option(other));
  return [o, check] {
    const int code = check();
    return o->run ? o->run->exit_code(code) : code;
  };
}

}  // namespace asa::commands
