#include "gate/check/listeners.hpp"

#include "gate/check/chosen_trials.hpp"
#include "gate/check/test_names.hpp"
#include "gate/terminal/progress.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace asa {

namespace {

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

/// Shows which test runs, and starts over if GoogleTest repeats the tests.
class SessionListener final : public testing::EmptyTestEventListener {
 public:
  explicit SessionListener(Session& session) : session_(session) {}

  void OnTestIterationStart(const testing::UnitTest& unit, int) override {
    session_.result = {.asked = {tests_there_are(unit), GTEST_FLAG_GET(filter),
                                 session_.request.selection.text(),
                                 text_of(session_.request.part)}};
    session_.result.asked.system = session_.system().name();
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

}  // namespace

void print_failures(Session& session) {
  testing::TestEventListeners& listeners = testing::UnitTest::GetInstance()->listeners();
  delete listeners.Release(listeners.default_result_printer());
  listeners.Append(new FailurePrinter(session));
}

void follow_tests(Session& session) {
  testing::UnitTest::GetInstance()->listeners().Append(new SessionListener(session));
}

}  // namespace asa
