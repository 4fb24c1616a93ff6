#include "gate/own/check_options.hpp"

#include "gate/check/check.hpp"
#include "gate/own/options.hpp"

#include <fmt/format.h>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace asa::commands {

namespace {

/// The options; `of_scope` counts only with --scope.
struct Options {
  CheckRequest request{};
  std::string scope{};
  scope_run::Request of_scope{};
};

std::optional<double> budget_in(const std::string& text) {
  const auto seconds = number_in<double>(text);
  return seconds && *seconds >= 0.01 && *seconds <= max_budget ? seconds : std::nullopt;
}

std::string is_state(const std::string& text) {
  return text == "-" ? "a state is kept in a file, not in standard output" : "";
}

void add_run(CLI::App& check, CheckRequest& request, double budget) {
  request.budget.seconds = budget;
  add_read(check, "--seed", request.seed, number_in<std::uint64_t>,
           "a whole number from 0 to 2^64 - 1", "Seed of the random engine")
      ->type_name("0 to 2^64 - 1")
      ->default_str("1");
  add_read(check, "--budget", request.budget.seconds, budget_in,
           "a number of seconds from 0.01 to 86400",
           "Seconds to spend, as a number of cases that is the same on every machine")
      ->type_name("0.01 to 86400")
      ->default_str(fmt::format("{:g}", budget));
  add_read(check, "--part", request.part, part_in, "K/N with K from 1 to N",
           "K/N: only the Kth of N parts of the random cases and of the scopes; licgate merge\n"
           "makes the record of the whole run from those of all parts")
      ->type_name("K/N");
  add_named(check, "--stored", request.stored, "Try the counterexamples of FILE first", "FILE");
  CLI::Option* expected = add_named(
      check, "--expected", request.expected,
      "FILE lists violations that are known, a line each. One that is not listed is red,\n"
      "and so is one that is listed and does not happen, or for another reason",
      "FILE");
  check.add_flag("--fix", request.fix, "Write that file again, with every violation of this run")
      ->needs(expected);
}

CLI::Option* add_scope(CLI::App& check, Options& o) {
  CLI::Option* scope =
      check
          .add_option("--scope", o.scope,
                      "Try every case of a scope and nothing else, over several runs if needed:\n"
                      "\"boundary\" is every case that differs from the default in at most three\n"
                      "choices, \"whole\" all that licgate list describes")
          ->check(CLI::IsMember({"boundary", "whole"}));
  for (const char* other : {"--seed", "--budget", "--part", "--stored"}) scope->excludes(other);
  check.add_option("--most", o.of_scope.most, "With --scope: cases of each test in this run")
      ->check(CLI::Range(std::uint64_t{1}, std::uint64_t{1} << 62))
      ->capture_default_str()
      ->needs(scope);
  add_named(check, "--state", o.of_scope.state,
            "With --scope: continue where the runs before stopped, as FILE says; it is\n"
            "written at the end, and no other run may have it until then",
            "FILE")
      ->check(CLI::Validator(is_state, ""))
      ->needs(scope);
  return scope;
}

int run(Options o, const std::function<int(const CheckRequest&)>& run_it) {
  if (!o.scope.empty()) {
    o.of_scope.scope = *scope_run::scope_named(o.scope);
    o.of_scope.judged = o.request.judged;
    o.of_scope.json = o.request.json;
    o.of_scope.jobs = o.request.jobs;
    o.request.scope = o.of_scope;
  }
  return run_it(o.request);
}

}  // namespace

void add_selection(CLI::App& command, Selection& selection) {
  add_named(command, "--only", selection.property, "Only this property; licgate list names all",
            "PROPERTY");
  add_named(command, "--clause", selection.clause, "Only properties that cite this clause", "ID");
  add_named(command, "--platform", selection.platform, "Only this platform", "NAME");
  command.add_flag("--pairs", selection.pairs,
                   "Only properties about failover pairs as they stand, not about time");
}

std::function<int()> add_check_options(CLI::App& command, const Checker& checker) {
  const auto o = std::make_shared<Options>();
  o->request.program = checker.program;
  add_run(command, o->request, checker.budget);
  if (checker.takes_proofs) add_proofs(command, o->request.proofs);
  add_selection(command, o->request.selection);
  if (checker.on_threads) add_jobs(command, o->request.jobs);
  add_named(command, "--json", o->request.json,
            "Write the records to FILE as JSON; - is standard output, and the tables go to\n"
            "standard error then",
            "FILE");
  CLI::Option* observations = add_named(
      command, "--observations", o->request.observations,
      "Write FILE in Hypothesis's format of observations: an info line of the run and of each\n"
      "property and platform, with counts, and a test_case line for each violation. Cases that\n"
      "pass have no line. run_start is 0 in all, so that equal runs write equal files",
      "FILE");
  CLI::Option* scope = add_scope(command, *o);
  scope->excludes(observations);
  if (checker.takes_proofs) scope->excludes("--proofs");
  command.allow_extras();
  return [o, judged = checker.judged, run_it = checker.run, &command] {
    o->request.judged = judged();
    o->request.gtest_flags = command.remaining();
    std::erase(o->request.gtest_flags, "--");  // it comes before the words of a command
    return run(*o, run_it);
  };
}

const char* const gtest_footer =
    "GoogleTest's own flags work too: --gtest_filter, --gtest_output, --gtest_list_tests\n"
    "and so on. Its variables that leave out tests do not (GTEST_FILTER, GTEST_REPEAT,\n"
    "GTEST_TOTAL_SHARDS, GTEST_SHARD_INDEX, TESTBRIDGE_TEST_ONLY): --part splits a run.\n"
    "The last line says how many tests ran of how many.";

}  // namespace asa::commands
