#include "gate/campaign/join_trial.hpp"

#include "gate/check/counterexample.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <utility>

namespace asa::campaign {

namespace {

std::uint64_t cases_of(const Interval& interval) { return interval.last - interval.first; }

/// Whether what is said of some cases can be true if something is said of more, among them these.
bool can_be_of(const Interval& some, const Interval& more) {
  const std::uint64_t others = cases_of(more) - cases_of(some);
  const auto fits = [&](std::uint64_t few, std::uint64_t many) {
    return few <= many && many - few <= others;
  };
  return some.last <= more.last && fits(some.applicable, more.applicable) &&
         fits(some.unanswered, more.unanswered);
}

/// Earlier first; of two that begin with the same case, the longer first.
bool comes_before(const Interval& a, const Interval& b) {
  return std::pair(a.first, b.last) < std::pair(b.first, a.last);
}

/// Where a record is violated.
std::pair<Stage, std::uint64_t> place_of(const Record& record) {
  return {record.violated_in, record.done_in(record.violated_in).back().last};
}

bool is_violated_before(const Record& a, const Record& b) {
  return a.violation && (!b.violation || place_of(a) < place_of(b));
}

void require_same_violation(const Record& a, const Record& b) {
  if (!a.violation || !b.violation || place_of(a) != place_of(b)) return;
  if (to_line(a) != to_line(b) || a.reason != b.reason || a.known != b.known ||
      a.immaterial.fields != b.immaterial.fields)
    throw Contradiction(
        fmt::format("the violation in {} case {}", name(a.violated_in), place_of(a).second - 1));
}

void take_violation(Record& record, const Record& from) {
  record.violation = from.violation;
  record.violated_in = from.violated_in;
  record.fingerprint = from.fingerprint;
  record.reason = from.reason;
  record.known = from.known;
  record.immaterial = from.immaterial;
}

/// Drops the cases after a violation, which is the last case before `end`.
void cut(Intervals& done, std::uint64_t end) {
  std::erase_if(done, [end](const Interval& i) { return i.first >= end; });
  if (!done.empty() && done.back().last > end)
    throw Contradiction(fmt::format("case {}, which is a violation, or not", end - 1));
}

/// The cases of both, up to a violation at this end.
Intervals joined_until(Intervals one, Intervals other, std::uint64_t end) {
  cut(one, end);
  cut(other, end);
  return joined(one, other);
}

constexpr auto no_end = static_cast<std::uint64_t>(-1);

/// The end of what counts of a stage.
std::uint64_t end_of(Stage stage, const Record& violated) {
  if (!violated.violation || stage < violated.violated_in) return no_end;
  return stage > violated.violated_in ? 0 : place_of(violated).second;
}

void count(Counts& counts, const Intervals& done) {
  counts = {.whole = counts.whole};
  for (const Interval& interval : done) {
    counts.cases += cases_of(interval);
    counts.applicable += interval.applicable;
    counts.unanswered += interval.unanswered;
  }
}

void join(Record& record, const Record& other, const Record& violated, Stage stage) {
  const std::uint64_t end = end_of(stage, violated);
  try {
    record.done_in(stage) = joined_until(record.done_in(stage), other.done_in(stage), end);
  } catch (const Contradiction& reason) {
    throw Contradiction(fmt::format("{} {}", name(stage), reason.what()));
  }
  const bool whole = record.at(stage).whole || other.at(stage).whole;
  record.at(stage).whole = whole && end == no_end;
  count(record.at(stage), record.done_in(stage));
}

/// What the system does not answer about does not change in a run.
void join_why_not(Record& record, const Record& other) {
  const bool one = was_never_asked(record), two = was_never_asked(other);
  if ((one || two) && (one != two || record.why_not != other.why_not))
    throw Contradiction("whether the system answers");
  if (record.why_not.empty() || (!other.why_not.empty() && other.why_not < record.why_not))
    record.why_not = other.why_not;
}

}  // namespace

bool was_never_asked(const Record& record) {
  return std::ranges::all_of(record.done, &Intervals::empty) && !record.why_not.empty();
}

Intervals joined(const Intervals& one, const Intervals& other) {
  Intervals all;
  std::ranges::merge(one, other, std::back_inserter(all), comes_before);
  Intervals done;
  for (const Interval& next : all) {
    if (done.empty() || done.back().last <= next.first)
      done.push_back(next);
    else if (!can_be_of(next, done.back()))
      throw Contradiction(fmt::format("cases {} to {}", next.first, next.last));
  }
  return done;
}

void join(Record& record, const Record& other) {
  join_why_not(record, other);
  require_same_violation(record, other);
  Record first;
  if (const Record& earlier = is_violated_before(other, record) ? other : record; earlier.violation)
    first = earlier;
  for (const Stage stage : stages) join(record, other, first, stage);
  if (first.violation) take_violation(record, first);
}

}  // namespace asa::campaign
