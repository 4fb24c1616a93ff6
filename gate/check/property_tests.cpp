#include "gate/check/property_tests.hpp"

#include "gate/check/chosen_trials.hpp"
#include "gate/check/counterexample.hpp"
#include "gate/check/coverage_report.hpp"
#include "gate/check/test_names.hpp"
#include "gate/terminal/grouped.hpp"
#include "model/clause/register.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace asa {

namespace {

/// One property on one platform as a GoogleTest test.
class PropertyTest final : public testing::Test {
 public:
  PropertyTest(Session& session, const Trial& trial) : session_(session), trial_(trial) {}

  void TestBody() override {
    record_what_it_is();
    if (std::string why = why_not(trial_, session_.request.judged.support); !why.empty())
      return skip(std::move(why));
    Record& record = session_.result.records.emplace_back(session_.runner->take(trial_));
    if (record.violation) look_up(record);
    RecordProperty("engine", std::string(engine_of(record)));
    RecordProperty("cases", std::to_string(record.cases()));
    RecordProperty("applicable", std::to_string(record.applicable()));
    const char* const id = record.property->info.id.data();
    if (record.outcome == Outcome::not_answered) GTEST_SKIP() << "not answered: " << record.why_not;
    if (record.outcome == Outcome::not_tried)
      GTEST_SKIP() << "not tried: none of its cases falls to this part";
    if (record.known) GTEST_SKIP() << "known: " << record.reason;
    if (record.violation)
      ADD_FAILURE_AT(id, -1) << violated(record);
    else if (record.outcome == Outcome::vacuous)
      ADD_FAILURE_AT(id, -1) << fmt::format("{}: vacuous: its premise held in only {} of {} cases",
                                            record.property->info.id, grouped(record.applicable()),
                                            grouped(record.cases()));
  }

 private:
  /// The trust is that of each clause, in their order.
  void record_what_it_is() {
    const PropertyInfo& info = trial_.property->info;
    std::vector<std::string_view> ids, trusts;
    for (const Clause clause : info.clauses.all()) {
      ids.push_back(id(clause));
      trusts.push_back(name(entry(clause).trust));
    }
    RecordProperty("property_id", std::string(info.id));
    RecordProperty("clause", fmt::format("{}", fmt::join(ids, ", ")));
    RecordProperty("trust", fmt::format("{}", fmt::join(trusts, ", ")));
  }
  void look_up(Record& record) {
    record.immaterial = immaterial_to(record, session_.settings());
    record.reason = reason_of(record, session_.system());
    record.known = session_.request.fix || is_known(session_.known, record);
  }
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

/// The coverage of situations and histories, as a GoogleTest test of a whole run.
class CoverageTest final : public testing::Test {
 public:
  explicit CoverageTest(Session& session) : session_(session) {}

  void TestBody() override {
    Result& result = session_.result;
    result.coverage = coverage_of(all_trials(), session_.settings());
    if (session_.request.part.of == 1 && covers(session_.request.budget))
      result.faults = faults_of(*result.coverage);
    for (const std::string& fault : result.faults) ADD_FAILURE_AT(coverage_test, -1) << fault;
  }

 private:
  Session& session_;
};

}  // namespace

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

}  // namespace asa
