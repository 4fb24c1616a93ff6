#include "gate/check/check.hpp"

#include "gate/check/counterexample.hpp"
#include "gate/check/coverage_report.hpp"
#include "gate/check/environment.hpp"
#include "gate/check/filter.hpp"
#include "gate/check/proofs.hpp"
#include "gate/check/runner.hpp"
#include "gate/check/summary.hpp"
#include "gate/check/test_names.hpp"
#include "gate/check/trial.hpp"
#include "gate/files/files.hpp"
#include "gate/files/read_input.hpp"
#include "gate/terminal/grouped.hpp"
#include "gate/terminal/progress.hpp"
#include "gate/terminal/terminal_text.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <list>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace asa {

namespace {

/// What the tests of a run share.
struct Session {
  const CheckRequest& request;
  StoredFile stored{};
  Proofs proofs{};
  std::vector<ReadFile> inputs{};
  std::optional<Runner> runner{};
  Result result{};
  std::set<std::string_view> shown{};  ///< properties of which a violation was shown whole
  bool repeats = false;                ///< the failure at hand is of such a property

  const AnySystem& system() const { return *request.judged.system; }
  TrialSettings settings() const {
    return {system(),       request.judged.support, stored.lines, request.seed,
            request.budget, request.part,           &proofs,      request.judged.judges};
  }
};

/// One property on one platform as a GoogleTest test.
class PropertyTest final : public testing::Test {
 public:
  PropertyTest(Session& session, const Trial& trial) : session_(session), trial_(trial) {}

  void TestBody() override {
    if (std::string why = why_not(trial_, session_.request.judged.support); !why.empty())
      return skip(std::move(why));
    const Record& record = session_.result.records.emplace_back(session_.runner->take(trial_));
    RecordProperty("engine", std::string(engine_of(record)));
    RecordProperty("cases", std::to_string(record.cases()));
    RecordProperty("applicable", std::to_string(record.applicable()));
    const char* const id = record.property->info.id.data();
    if (record.outcome == Outcome::not_answered) GTEST_SKIP() << "not answered: " << record.why_not;
    if (record.violation)
      ADD_FAILURE_AT(id, -1) << violated(record);
    else if (record.outcome == Outcome::vacuous)
      ADD_FAILURE_AT(id, -1) << fmt::format("{}: vacuous: its premise held in only {} of {} cases",
                                            record.property->info.id, grouped(record.applicable()),
                                            grouped(record.cases()));
  }

 private:
  void skip(std::string why) {
    Record& record = session_.result.records.emplace_back();
    record.property = trial_.property;
    record.platform = trial_.platform;
    record.outcome = Outcome::not_answered;
    record.why_not = std::move(why);
    GTEST_SKIP() << "not answered: " << record.why_not;
  }
  /// The first violation of a property is shown whole, and each stored one; of the others, where
  /// they are.
  std::string violated(const Record& record) {
    const bool first = session_.shown.insert(record.property->info.id).second;
    session_.repeats = !first && record.violated_in != Stage::stored;
    if (!session_.repeats) return describe(record, session_.system());
    return fmt::format("{} is violated on {}, too", record.property->info.id,
                       record.platform_name());
  }

  Session& session_;
  Trial trial_;
};

constexpr const char* exploration_suite = "Histories";
constexpr const char* exploration_test = "EveryStateIsReached";

/// Explores the small spaces of histories, as a GoogleTest test.
class ExplorationTest final : public testing::Test {
 public:
  explicit ExplorationTest(Session& session) : session_(session) {}

  void TestBody() override {
    const Exploration& found = session_.result.exploration.emplace(
        explore(history_spaces(), [&](const auto& h) { return session_.system().trace(h); }));
    for (const Unexpected& unexpected : found.unexpected)
      ADD_FAILURE_AT(exploration_test, -1) << describe(unexpected);
  }

 private:
  Session& session_;
};

constexpr const char* coverage_test = "EveryLevelIsSeen";

/// The trials that a request selects, whatever GoogleTest's filter says.
std::vector<Trial> selected(const CheckRequest& request) {
  std::vector<Trial> trials = all_trials();
  std::erase_if(trials, [&](const Trial& trial) { return !request.selection.selects(trial); });
  return trials;
}

/// Whether every property runs on every platform.
bool is_whole(const CheckRequest& request) {
  const auto trials = all_trials();
  return std::ranges::all_of(trials, [&](const Trial& trial) {
    return request.selection.selects(trial) && why_not(trial, request.judged.support).empty() &&
           lets_through(GTEST_FLAG_GET(filter), full_name(trial));
  });
}

/// The coverage of situations and histories, as a GoogleTest test of a whole run.
class CoverageTest final : public testing::Test {
 public:
  explicit CoverageTest(Session& session) : session_(session) {}

  void TestBody() override {
    Result& result = session_.result;
    result.coverage = coverage_of(all_trials(), session_.settings());
    if (covers(session_.settings())) result.faults = faults_of(*result.coverage);
    for (const std::string& fault : result.faults) ADD_FAILURE_AT(coverage_test, -1) << fault;
  }

 private:
  Session& session_;
};

/// The trials among the tests that will run, and about which the system answers.
std::vector<Trial> trials_to_run(const testing::UnitTest& unit, const Support& support) {
  std::map<std::string, Trial> by_name;
  for (const Trial& trial : all_trials())
    if (why_not(trial, support).empty()) by_name.emplace(full_name(trial), trial);
  std::vector<Trial> chosen;
  for (int s = 0; s < unit.total_test_suite_count(); ++s)
    for (int t = 0; t < unit.GetTestSuite(s)->total_test_count(); ++t) {
      const testing::TestInfo& test = *unit.GetTestSuite(s)->GetTestInfo(t);
      const auto named = by_name.find(full_name(test.test_suite_name(), test.name()));
      if (test.should_run() && named != by_name.end()) chosen.push_back(named->second);
    }
  return chosen;
}

/// Prints failures, of each property the first. The summary says where the others are.
class FailurePrinter final : public testing::EmptyTestEventListener {
 public:
  explicit FailurePrinter(Session& session) : session_(session) {}

  void OnTestPartResult(const testing::TestPartResult& result) override {
    if (!result.failed() || std::exchange(session_.repeats, false)) return;
    const std::string_view message = result.message();
    fmt::print("{}\n", message.starts_with(failed) ? message.substr(failed.size()) : message);
  }

 private:
  static constexpr std::string_view failed = "Failed\n";

  Session& session_;
};

/// Has failures printed our way, not GoogleTest's.
void print_failures(Session& session) {
  testing::TestEventListeners& listeners = testing::UnitTest::GetInstance()->listeners();
  delete listeners.Release(listeners.default_result_printer());
  listeners.Append(new FailurePrinter(session));
}

/// Whether histories are explored: the system answers about all of them, and nothing is selected.
bool explores(const CheckRequest& request) {
  const Support& support = request.judged.support;
  return support.pairs && support.clusters && support.histories && support.synthetic &&
         support.platforms.empty() && !support.reading && request.selection.text().empty();
}

/// Shows which test runs, and starts over if GoogleTest repeats the tests.
class SessionListener final : public testing::EmptyTestEventListener {
 public:
  explicit SessionListener(Session& session) : session_(session) {}

  void OnTestIterationStart(const testing::UnitTest& unit, int) override {
    session_.result = {.asked = {tests_there_are(unit), GTEST_FLAG_GET(filter),
                                 session_.request.selection.text(), session_.request.part}};
    session_.result.optimized = session_.request.judged.optimized;
    session_.result.retired = session_.stored.retired.size();
    session_.runner.emplace(session_.settings(),
                            trials_to_run(unit, session_.request.judged.support),
                            session_.request.jobs);
    progress_.emplace(static_cast<std::size_t>(unit.test_to_run_count()));
  }
  /// The registered tests, and those that the selection leaves out.
  std::size_t tests_there_are(const testing::UnitTest& unit) const {
    const std::size_t left_out = all_trials().size() - selected(session_.request).size();
    return static_cast<std::size_t>(unit.total_test_count()) + left_out +
           (explores(session_.request) ? 0 : 1);
  }
  void OnTestStart(const testing::TestInfo& test) override { progress_->step(test.name()); }
  void OnTestIterationEnd(const testing::UnitTest&, int) override { progress_.reset(); }

 private:
  Session& session_;
  std::optional<Progress> progress_;
};

void register_tests(Session& session) {
  for (const Trial& trial : selected(session.request))
    testing::RegisterTest(
        suite_of(trial).c_str(), test_of(trial).c_str(), nullptr, nullptr, __FILE__, __LINE__,
        [&session, trial]() -> testing::Test* { return new PropertyTest(session, trial); });
  if (explores(session.request))
    testing::RegisterTest(exploration_suite, exploration_test, nullptr, nullptr, __FILE__, __LINE__,
                          [&session]() -> testing::Test* { return new ExplorationTest(session); });
  if (is_whole(session.request))
    testing::RegisterTest(exploration_suite, coverage_test, nullptr, nullptr, __FILE__, __LINE__,
                          [&session]() -> testing::Test* { return new CoverageTest(session); });
}

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

bool nothing_matches(const CheckRequest& request) {
  const auto passes = [](const std::string& test) {
    return lets_through(GTEST_FLAG_GET(filter), test);
  };
  const auto trials = selected(request);
  return !(explores(request) && passes(full_name(exploration_suite, exploration_test))) &&
         std::none_of(trials.begin(), trials.end(),
                      [&](const Trial& trial) { return passes(full_name(trial)); });
}

/// Whether no test ran, which is not a success.
bool ran_nothing(const Session& session) {
  const Result& result = session.result;
  return result.records.empty() && !result.exploration && !result.coverage;
}

/// Why a part of the run would try nothing; empty if it tries something.
std::string nothing_in(const CheckRequest& request) {
  const std::uint64_t cases = request.budget.sampled_cases();
  const Cases part = random_cases(cases, request.part);
  if (part.first < part.last) return {};
  return fmt::format(
      "--part {}/{} has no cases: a budget of {} s is {} random cases for each test; use fewer "
      "parts than that, or a larger budget",
      request.part.which, request.part.of, request.budget.seconds, grouped(cases));
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

int run_all(Session& session) {
  std::optional<WholeFile> json;
  if (!session.request.json.empty()) json.emplace(session.request.json);
  const int failed = RUN_ALL_TESTS();
  if (GTEST_FLAG_GET(list_tests)) return failed;
  if (ran_nothing(session)) return usage_error(session.request, "no test was run");
  fmt::print("\n{}", summary(session.result, session.proofs));
  if (json)
    json->write(to_json(session.result, session.proofs, session.request.seed,
                        session.request.budget, session.inputs));
  return verdict(session.result) == Outcome::holds ? failed : 1;
}

std::string no_match(const CheckRequest& request) {
  const std::string selection = request.selection.text();
  return fmt::format("no test matches {}{}the filter \"{}\"; {} --gtest_list_tests names them all",
                     selection, selection.empty() ? "" : " and ", GTEST_FLAG_GET(filter),
                     request.program);
}

/// The selected trials that GoogleTest's filter lets through and that the system answers about.
std::vector<Trial> filtered_trials(const CheckRequest& request) {
  std::vector<Trial> trials = selected(request);
  std::erase_if(trials, [&](const Trial& trial) {
    return !lets_through(GTEST_FLAG_GET(filter), full_name(trial)) ||
           !why_not(trial, request.judged.support).empty();
  });
  return trials;
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
  Session session{request};
  session.stored = stored_in(request.stored, session.inputs);
  session.proofs = read_proofs(request.proofs, &session.inputs);
  if (nothing_matches(request)) return usage_error(request, no_match(request));
  print_failures(session);
  testing::UnitTest::GetInstance()->listeners().Append(new SessionListener(session));
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
  testing::UnitTest::GetInstance()->listeners().Append(new SessionListener(session));
  register_tests(session);
}

}  // namespace asa
