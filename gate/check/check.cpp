#include "gate/check/check.hpp"

#include "gate/check/chosen_trials.hpp"
#include "gate/check/environment.hpp"
#include "gate/check/first_look.hpp"
#include "gate/check/listeners.hpp"
#include "gate/check/observations.hpp"
#include "gate/check/property_tests.hpp"
#include "gate/check/session.hpp"
#include "gate/check/summary.hpp"
#include "gate/files/files.hpp"
#include "gate/files/read_input.hpp"
#include "gate/terminal/grouped.hpp"
#include "gate/terminal/terminal_text.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <list>
#include <optional>
#include <string>
#include <vector>

namespace asa {

namespace {

/// Hands GoogleTest its flags; returns those that it did not know.
std::vector<std::string> take_gtest_flags(const CheckRequest& request) {
  std::vector<char*> argv{const_cast<char*>(request.program.c_str())};
  for (const std::string& flag : request.gtest_flags)
    argv.push_back(const_cast<char*>(flag.c_str()));
  auto argc = static_cast<int>(argv.size());
  argv.push_back(nullptr);
  testing::InitGoogleTest(&argc, argv.data());
  return {argv.begin() + 1, argv.begin() + argc};
}

int usage_error(const CheckRequest& request, const std::string& what) {
  fmt::print(stderr, "{}: {}\n", request.program, what);
  return 2;
}

/// Whether no test ran, which is not a success.
bool ran_nothing(const Session& session) {
  const Result& result = session.result;
  return result.records.empty() && !result.exploration && !result.coverage;
}

std::string no_cases(const CheckRequest& request) {
  return fmt::format(
      "--part {}/{} has no cases: a budget of {} s is {} random cases for each test, and fewer if "
      "it "
      "is proved; use fewer parts than that, or a larger budget",
      request.part.which, request.part.of, request.budget.seconds,
      grouped(request.budget.sampled_cases()));
}

/// Why a part of the run would try nothing; empty if it may try something.
std::string nothing_in(const CheckRequest& request) {
  const Cases part = random_cases(request.budget.sampled_cases(), request.part);
  return part.first < part.last ? "" : no_cases(request);
}

/// Whether no case of any test fell to this part.
bool tried_nothing(const Result& result) {
  const auto has_none = [](const Record& r) { return r.cases() == 0; };
  return std::ranges::count(result.records, Outcome::not_tried, &Record::outcome) > 0 &&
         std::ranges::all_of(result.records, has_none) && !result.exploration && !result.coverage;
}

void say_dropped(const CheckRequest& request, const std::vector<std::string>& variables) {
  if (variables.empty()) return;
  fmt::print(
      stderr,
      "{}: ignored from the environment: {}; use --gtest_filter, --gtest_repeat and --part\n",
      request.program, fmt::join(variables, ", "));
}

/// Reads the stored counterexamples and prints which are retired.
StoredFile stored_in(const std::string& path, std::vector<ReadFile>& inputs) {
  if (path.empty()) return {};
  const std::string text = read_input(path, stored_lines).text;
  inputs.push_back(read_file(path, text));
  StoredFile file = stored_file(path, text);
  for (const std::string& retired : file.retired)
    fmt::print(stderr, "{}\n", without_controls(retired));
  return file;
}

/// Whether the run leaves nothing out.
bool is_of_everything(const CheckRequest& request) {
  return request.selection.text().empty() && request.part.of == 1 && GTEST_FLAG_GET(filter) == "*";
}

/// Compares what is violated with what is known, or lists it as known. What one part does not find,
/// another may.
void settle(Session& session, std::optional<WholeFile>& list) {
  Result& result = session.result;
  if (list)
    list->write(listed(result.records));
  else if (session.request.part.of == 1)
    result.unmet = unmet(session.known, result.records, is_of_everything(session.request));
}

/// What the record says of a run, read before the run may change it.
RunHead head_of(const Session& session) {
  const CheckRequest& request = session.request;
  RunHead head{run_stamp(record_schema, session.inputs), {}, lines_of(session.known)};
  head.stamp["seed"] = request.seed;
  head.stamp["budget"] = request.budget.seconds;
  if (request.judged.program) head.program = request.judged.program();
  return head;
}

std::vector<Known> known_in(const std::string& path, std::vector<ReadFile>& inputs) {
  const std::string text = read_input(path, "known violations, a line each").text;
  inputs.push_back(read_file(path, text));
  return known_violations(path, text);
}

/// Whether a run is slow enough for a look at what it will find: its system is asked over a pipe.
bool looks_first(const CheckRequest& request) {
  return request.judged.judges && !request.fix && !GTEST_FLAG_GET(list_tests);
}

int run_all(Session& session) {
  const CheckRequest& request = session.request;
  std::optional<WholeFile> json, lines, list;
  if (!request.json.empty()) json.emplace(request.json);
  if (!request.observations.empty()) lines.emplace(request.observations);
  if (request.fix) list.emplace(request.expected);
  const std::optional<RunHead> head =
      json || lines ? std::optional(head_of(session)) : std::nullopt;
  if (looks_first(request)) look_first(session);
  const int failed = RUN_ALL_TESTS();
  if (GTEST_FLAG_GET(list_tests)) return failed;
  if (ran_nothing(session)) return usage_error(session.request, "no test was run");
  if (tried_nothing(session.result)) return usage_error(request, no_cases(request));
  settle(session, list);
  if (request.judged.unexplained)
    session.result.unexplained = reasons_to_tell(request.judged.unexplained());
  fmt::print("\n{}", summary(session.result, session.proofs));
  if (request.remark) fmt::print("{}", request.remark(session.result.records));
  if (json) json->write(to_json(session.result, session.proofs, *head));
  if (lines) lines->write(observations(session.result, *head));
  return verdict(session.result) == Outcome::holds ? failed : 1;
}

std::string no_match(const CheckRequest& request) {
  const std::string selection = request.selection.text();
  return fmt::format("no test matches {}{}the filter \"{}\"; {} --gtest_list_tests names them all",
                     selection, selection.empty() ? "" : " and ", GTEST_FLAG_GET(filter),
                     request.program);
}

int check_scope(const CheckRequest& request) {
  require_names(request.selection);
  const std::vector<Trial> trials = filtered_trials(request);
  return trials.empty() ? usage_error(request, no_match(request))
                        : scope_run::run(*request.scope, trials);
}

int check_all(const CheckRequest& request) {
  require_names(request.selection);
  if (!request.proofs.empty() && request.judged.system != &reference_system())
    return usage_error(request, "the proofs are of the reference, not of \"" +
                                    request.judged.system->name() + "\"; leave out --proofs");
  if (const std::string nothing = nothing_in(request); !nothing.empty())
    return usage_error(request, nothing);
  if (request.fix && !is_of_everything(request))
    return usage_error(request,
                       "--fix lists what a run of everything finds; leave out what selects");
  Session session{request};
  session.stored = stored_in(request.stored, session.inputs);
  if (!request.expected.empty() && !request.fix)
    session.known = known_in(request.expected, session.inputs);
  session.proofs = read_proofs(request.proofs, &session.inputs);
  if (nothing_matches(request)) return usage_error(request, no_match(request));
  print_failures(session);
  follow_tests(session);
  register_tests(session);
  return run_all(session);
}

/// Hands GoogleTest its flags; returns the exit code if nothing is left to do.
std::optional<int> answered_by_flags(const CheckRequest& request) {
  say_dropped(request, drop_selecting_variables());
  GTEST_FLAG_SET(brief, true);
  const auto unknown = take_gtest_flags(request);
  if (unknown.empty()) return {};
  if (unknown == std::vector<std::string>{"--gtest_help"}) return 0;
  return usage_error(request,
                     fmt::format("unknown option {}; see {} --help", unknown[0], request.program));
}

}  // namespace

int check(const CheckRequest& request) {
  if (const auto code = answered_by_flags(request)) return *code;
  return request.scope ? check_scope(request) : check_all(request);
}

namespace {

/// A session of its own that lives as long as the program.
struct Laws {
  CheckRequest request;
  Session session{request};

  explicit Laws(const UnderTest& judged) : request{.judged = judged} {}
};

}  // namespace

void register_laws(const UnderTest& judged) {
  static std::list<Laws> all;
  Session& session = all.emplace_back(judged).session;
  follow_tests(session);
  register_tests(session);
}

}  // namespace asa
