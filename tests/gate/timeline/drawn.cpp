#include "gate/timeline/course.hpp"
#include "gate/timeline/events.hpp"
#include "gate/timeline/json.hpp"
#include "gate/timeline/reasons.hpp"
#include "gate/timeline/steps.hpp"
#include "gate/timeline/table.hpp"
#include "generators/draw_history.hpp"
#include "generators/random_source.hpp"
#include "model/time/simulate.hpp"
#include "properties/catalogue.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace asa::timeline {
namespace {

/// Histories as properties draw them, on every kind of group and of event.
void for_drawn_histories(auto check) {
  for (const PropertyEntry& property : properties()) {
    const Scope& scope = property.info.scope;
    if (!scope.of_histories()) continue;
    for (std::uint64_t i = 0; i < 50; ++i) {
      RandomSource source(1, i);
      History<Scalar> history;
      draw_history(source, everything({nullptr, scope}), history);
      check(history);
    }
  }
}

bool same_contact(const History<Scalar>& history, const Parts& a, const Parts& b) {
  for (std::size_t u = 0; u < history.units.size(); ++u)
    for (std::size_t v = 0; v < u; ++v)
      if (a.joins(u, v) != b.joins(u, v)) return false;
  return true;
}

TEST(DrawnHistories, HaveEventsThatReadBack) {
  for_drawn_histories([](const History<Scalar>& history) {
    for (const Event<Scalar>& event : history.events) {
      const std::string text = event_text(history, event);
      Event<Scalar> read = parse_events(text, history).value()[0];
      EXPECT_TRUE(same_contact(history, read.parts, event.parts)) << text;
      EXPECT_EQ(event_text(history, read), text);
      read.parts = event.parts;
      if (!takes_time(event.kind) && event.kind != EventKind::enter_key &&
          event.kind != EventKind::move_clock)
        read.days = event.days;
      EXPECT_EQ(read, event) << text;
    }
  });
}

TEST(DrawnHistories, HaveAClauseAtEveryStep) {
  for_drawn_histories([](const History<Scalar>& history) {
    const Course course = dated_course(history);
    for (const Feature f : followed_features(course))
      for (std::size_t step = 0; step < course.steps(); ++step)
        EXPECT_FALSE(reasons(course, step, f).empty());
  });
}

bool alike(const GroupSeen<Scalar>& a, const GroupSeen<Scalar>& b) {
  return a.apart == b.apart && a.beyond == b.beyond && a.lost == b.lost &&
         a.accepted == b.accepted && a.doubled == b.doubled && a.failover_off == b.failover_off;
}

/// What is seen after each event is what the machine says that runs the history in one go.
TEST(DrawnHistories, AreTheSameWithTheDaysOfTheirChanges) {
  for_drawn_histories([](const History<Scalar>& history) {
    const Trace<Scalar> trace = simulate(history);
    const Course course = dated_course(history);
    for (std::size_t step = 0; step < course.steps(); ++step) {
      if (course.moments[step].during) continue;
      const std::size_t event = course.moments[step].event;
      EXPECT_TRUE(alike(course.trace.group(step), trace.group(event)));
      for (std::size_t u = 0; u < trace.units(); ++u) {
        EXPECT_EQ(course.trace.at(step, u).running, trace.at(event, u).running);
        EXPECT_EQ(course.trace.at(step, u).accounts, trace.at(event, u).accounts);
      }
    }
  });
}

/// The days on which what runs is another than the day before, counted day by day.
std::vector<Days> days_of_change(const History<Scalar>& history) {
  std::vector<Days> days;
  History<Scalar> shorter = history;
  const auto runs = [&](Days day) {
    shorter.events[0].days = day;
    const Trace<Scalar> trace = simulate(shorter);
    std::vector<Values<Scalar>> all;
    for (std::size_t u = 0; u < trace.units(); ++u) all.push_back(trace.last(u).running);
    return all;
  };
  for (Days day{1}; day < history.events[0].days; day += Days{1})
    if (runs(day) != runs(day - Days{1})) days.push_back(day);
  return days;
}

TEST(DrawnHistories, HaveAStepOnEveryDayOnWhichWhatRunsChanges) {
  for (const PropertyEntry& property : properties()) {
    if (property.info.id != "EncryptionThatRunsOutEndsFailover") continue;
    for (std::uint64_t i = 0; i < 300; ++i) {
      RandomSource source(1, i);
      History<Scalar> history;
      draw_history(source, {nullptr, property.info.scope}, history);
      const Course course = dated_course(history);
      for (const Days day : days_of_change(history))
        EXPECT_TRUE(std::any_of(course.moments.begin(), course.moments.end(),
                                [&](const Moment& m) { return m.during && m.at == day; }))
            << "day " << day.count();
    }
  }
}

TEST(DrawnHistories, CanBeShown) {
  for_drawn_histories([](const History<Scalar>& history) {
    const Course course = dated_course(history);
    audit::Layout out(false);
    table(out, course);
    EXPECT_NE(out.text().find("Step  Day"), std::string::npos);
    EXPECT_EQ(steps_json(course).size(), course.steps());
  });
}

}  // namespace
}  // namespace asa::timeline
