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

#include <algorithm>
#include <string>

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
      Event<Scalar> read = parse_events(text, history)[0];
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
    const Trace<Scalar> trace = simulate(history);
    for (const Feature f : followed_features(history, trace))
      for (std::size_t step = 0; step < trace.steps(); ++step)
        EXPECT_FALSE(reasons(history, trace, step, f).empty());
  });
}

TEST(DrawnHistories, CanBeShown) {
  for_drawn_histories([](const History<Scalar>& history) {
    const Trace<Scalar> trace = simulate(history);
    audit::Layout out(false);
    table(out, history, trace);
    EXPECT_NE(out.text().find("Step  Day"), std::string::npos);
    EXPECT_EQ(steps_json(history, trace).size(), trace.steps());
  });
}

}  // namespace
}  // namespace asa::timeline
