#include "gate/timeline/summary.hpp"

#include "gate/timeline/news.hpp"
#include "gate/timeline/reasons.hpp"
#include "gate/timeline/steps.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace asa::timeline {

namespace {

using Row = std::vector<std::string>;

std::string clauses_text(const std::vector<Clause>& clauses) {
  std::vector<std::string_view> ids;
  for (const Clause c : clauses) ids.push_back(id(c));
  return fmt::format("{}", fmt::join(ids, ", "));
}

Days end_of(const Course& course) { return course.moments.back().at; }

/// Whether a step is the first of its event.
bool begins(const Course& course, std::size_t step) {
  return step == 0 || course.moments[step - 1].event != course.moments[step].event;
}

/// The event that begins at a step: its day is the end of the step before.
Row event_row(const Course& course, std::size_t step, const Calendar& calendar) {
  const Days at = step == 0 ? Days{0} : course.moments[step - 1].at;
  const std::size_t last = course.steps() - 1;
  std::size_t end = step;
  while (end < last && course.moments[end].during) ++end;
  const bool possible = course.trace.group(end).accepted;
  return {calendar.day(at), event_of(course, step) + (possible ? "" : " (not possible)"), ""};
}

}  // namespace

std::vector<std::string> summary(const Course& course, const Calendar& calendar) {
  std::vector<std::string> lines;
  const News* before = nullptr;
  const std::vector<News> all = news_of(course);
  for (const News& news : all) {
    if (!news.matters) continue;
    const bool same_day = before != nullptr && before->step == news.step;
    if (!same_day)
      lines.push_back(calendar.on(course.moments[news.step].at) + ' ' + news.says());
    else if (!news.subject.empty() && news.subject == before->subject)
      lines.back() += ", " + news.rest;
    else
      lines.back() += "; " + news.says();
    before = &news;
  }
  if (lines.empty())
    lines.push_back("What the units run stays the same until " + calendar.day(end_of(course)));
  for (std::string& line : lines) line += '.';
  return lines;
}

std::vector<std::string> in_short(std::vector<std::string> summary) {
  constexpr std::size_t most = 8;
  if (summary.size() <= most) return summary;
  const std::size_t more = summary.size() - most;
  summary.resize(most);
  summary.push_back(more == 1 ? "1 more change is below."
                              : fmt::format("{} more changes are below.", more));
  return summary;
}

void dated_rows(Layout& out, const Course& course, const Calendar& calendar) {
  const Reasons reasons(course);
  const std::vector<News> all = news_of(course);
  std::vector<Row> rows{{"When", "What happens", "Clause"}};
  for (std::size_t step = 0; step < course.steps(); ++step) {
    if (begins(course, step)) rows.push_back(event_row(course, step, calendar));
    std::string clauses = clauses_text(reasons.of(step));
    for (const News& news : all) {
      if (news.step != step) continue;
      rows.push_back({calendar.day(course.moments[step].at), "- " + news.says(), clauses});
      clauses.clear();
    }
  }
  rows.push_back({calendar.day(end_of(course)), "end", ""});
  out.blank();
  out.heading("What happens when");
  out.table(rows);
}

}  // namespace asa::timeline
