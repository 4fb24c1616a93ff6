#include "gate/timeline/course.hpp"
#include "gate/timeline/events.hpp"
#include "gate/timeline/json.hpp"
#include "gate/timeline/reasons.hpp"
#include "gate/timeline/replay.hpp"
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
      if (!has_days(event.kind)) read.days = event.days;
      EXPECT_EQ(read, event) << text;
    }
  });
}

TEST(DrawnHistories, HaveAClauseAtEveryStep) {
  for_drawn_histories([](const History<Scalar>& history) {
    const Course course = dated_course(history);
    const Reasons reasons(course);
    for (const Feature f : followed_features(course))
      for (std::size_t step = 0; step < course.steps(); ++step)
        EXPECT_FALSE(reasons.of(step, f).empty());
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

/// A replay of each step from where the last one led is what was seen; a moved clock is seen by
/// what the next boot will make of it.
TEST(DrawnHistories, AreTheSameReplayedStepByStep) {
  for_drawn_histories([](const History<Scalar>& history) {
    const Course course = dated_course(history);
    GroupState<Scalar> state = initial_state(history), before_event = state;
    for (std::size_t step = 1; step < course.steps(); ++step) {
      if (course.moments[step].event != course.moments[step - 1].event) before_event = state;
      const GroupState<Scalar> before = state;
      const Outcome now = Replay(course, step, before_event, before).after(std::nullopt, state);
      EXPECT_TRUE(alike(now.group, course.trace.group(step)));
      for (std::size_t u = 0; u < history.units.size(); ++u) {
        EXPECT_EQ(now.units[u].running, course.trace.at(step, u).running);
        EXPECT_EQ(now.units[u].carries, course.trace.at(step, u).carries);
        if (course.event_of(step).kind == EventKind::move_clock) continue;
        EXPECT_EQ(now.units[u].accounts, course.trace.at(step, u).accounts);
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
    Layout out(false);
    table(out, course);
    EXPECT_NE(out.text().find("Step  Day"), std::string::npos);
    EXPECT_EQ(steps_json(course).size(), course.steps());
  });
}

}  // namespace
}  // namespace asa::timeline
