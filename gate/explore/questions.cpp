#include "gate/explore/questions.hpp"

#include "gate/check/parallel.hpp"
#include "gate/explore/atlas.hpp"
#include "gate/explore/near.hpp"
#include "gate/explore/words.hpp"
#include "gate/prove/seen.hpp"
#include "gate/scenario/history_json.hpp"
#include "gate/terminal/layout.hpp"
#include "gate/terminal/stamp.hpp"
#include "gate/terminal/words.hpp"
#include "gate/timeline/table.hpp"
#include "gate/vectors/candidates.hpp"
#include "generators/engine.hpp"
#include "generators/walk.hpp"
#include "model/catalogue.hpp"
#include "properties/reference_system.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace asa::atlas {

namespace {

constexpr int schema = 1;
constexpr std::size_t most_away = 4;

template <class S>
S in_reading(S subject, const Readings& readings) {
  subject.readings = readings;
  return subject;
}

/// Whether the answer matters: it does not if the units are refused either way.
bool matters(const Situation<Scalar>& s, const Situation<Scalar>& in_other) {
  return reference_system().refusals(s).forms() || reference_system().refusals(in_other).forms();
}
bool matters(const History<Scalar>&, const History<Scalar>&) { return true; }

/// Whether two traces are the same in every field: faster than to compare what is seen of them.
bool same(const Trace<Scalar>& one, const Trace<Scalar>& other) {
  bool all = true;
  const auto compare = [&](const auto& a, const auto& b) {
    for_each_field([&](auto, const auto& of_a, const auto& of_b) { all = all && of_a == of_b; }, a,
                   b);
  };
  for (std::size_t step = 0; step < one.steps() && all; ++step) {
    compare(one.group(step), other.group(step));
    for (std::size_t u = 0; u < one.units(); ++u) compare(one.at(step, u), other.at(step, u));
  }
  return all;
}

bool may_change(const Situation<Scalar>&, const Situation<Scalar>&) { return true; }
bool may_change(const History<Scalar>& h, const History<Scalar>& in_other) {
  return !same(reference_system().trace(h), reference_system().trace(in_other));
}

/// Whether what is seen differs in the other reading.
template <class S>
bool changes(const S& subject, const S& in_other) {
  const auto seen = [](const S& s) { return prove::seen_of(reference_system(), s, false); };
  return may_change(subject, in_other) && seen(subject).differs_from(seen(in_other));
}
template <class S>
bool separates(const Readings& other, const S& subject) {
  const S in_other = in_reading(subject, other);
  return matters(subject, in_other) && changes(subject, in_other);
}

/// Whether another scope has every history of a scope, with as few choices off the usual.
bool is_within(const Scope& scope, const Scope& other) {
  return scope.shape == other.shape && scope.events <= other.events &&
         scope.factors.without(other.factors) == Factors{};
}

/// The plans that are not within another one: together they have all histories.
std::vector<Plan> widest(const std::vector<Plan>& all) {
  std::vector<Plan> kept;
  for (const Plan& plan : all) {
    const auto has = [&](const Plan& other) { return is_within(plan.scope, other.scope); };
    const auto is_in = [&](const Plan& other) { return is_within(other.scope, plan.scope); };
    if (std::ranges::any_of(kept, has)) continue;
    std::erase_if(kept, is_in);
    kept.push_back(plan);
  }
  return kept;
}

/// The situations that the chapters explore.
std::vector<Plan> situations_on(const PlatformEntry& platform) {
  std::vector<Plan> plans;
  for (const View view : {View::refusals, View::rules})
    for (const Chapter& chapter : chapters_of(view))
      for (const Scope& scope : chapter.scopes) plans.push_back({&platform, scope});
  return plans;
}

/// Looks in a plan for a situation that separates the answers, and for its near miss.
void separate_situations(const Plan& plan, std::size_t away, const Readings& other, Question& q) {
  const auto is_separated = [&](const Situation<Scalar>& s) { return separates(other, s); };
  const auto as_miss = [&](const Situation<Scalar>& s) {
    return changes(s, in_reading(s, other)) ? Miss::none : Miss::yes;
  };
  const auto place = first_situation(plan, away, is_separated);
  if (!place) return;
  q.scenario = situation_at(plan, *place);
  q.near = nearest_miss(plan, *place, as_miss);
}

/// The first history of some plans that separates the answers.
std::optional<Subject> first_separated(const std::vector<Plan>& plans, std::size_t away,
                                       const Readings& other) {
  Extent extent;
  extent.away = away;
  const JudgeOf<History<Scalar>> judge(
      [&](const History<Scalar>& h) { return Verdict{.violated = separates(other, h)}; });
  for (const Plan& plan : plans)
    if (const Tally tally = exhaust(plan, judge, extent); tally.violation)
      return tally.violation->subject;
  return {};
}

/// The histories in the scopes of the properties, but for those of one unit: what one unit alone
/// may do, one of several may.
std::vector<Plan> histories_on(const PlatformEntry& platform) {
  std::vector<Plan> plans = vectors::plans_of(platform, true);
  std::erase_if(plans, [](const Plan& plan) { return plan.scope.shape == Shape::alone; });
  return plans;
}

/// Leaves out the plans within a wide one in which no history separates the answers.
void leave_out_plans_without(std::vector<Plan>& plans, std::size_t away, const Readings& other) {
  for (const Plan& wide : widest(plans))
    if (!first_separated({wide}, away, other))
      std::erase_if(plans, [&](const Plan& plan) { return is_within(plan.scope, wide.scope); });
}

void separate_histories_on(const PlatformEntry& platform, std::size_t away, const Readings& other,
                           Question& q) {
  std::vector<Plan> plans = histories_on(platform);
  leave_out_plans_without(plans, away, other);
  q.scenario = first_separated(plans, away, other);
}

void separate_situations_on(const PlatformEntry& platform, std::size_t away, const Readings& other,
                            Question& q) {
  for (const Plan& plan : situations_on(platform))
    if (!q.scenario) separate_situations(plan, away, other, q);
}

std::vector<std::string> differences(const auto& subject, const Readings& other) {
  const AnySystem& system = reference_system();
  return prove::seen_of(system, subject, true)
      .differences(prove::seen_of(system, in_reading(subject, other), true));
}

void add_heading(Layout& out, const ReadingEntry& reading, std::size_t columns) {
  Layout plain(false, columns);
  plain.paragraph("", fmt::format("{}: {}?", reading.id, reading.question));
  for (const std::string_view line : split(trimmed(plain.text(), "\n"), '\n')) out.heading(line);
  out.paragraph("  1. ", fmt::format("{} (our default)", reading.answers[0]));
  out.paragraph("  2. ", reading.answers[1]);
}

void add_scenario(Layout& out, const Situation<Scalar>& s) {
  out.paragraph("  for a ", words_of(s));
}
void add_scenario(Layout& out, const History<Scalar>& h) {
  timeline::table(out, timeline::course_of(h, reference_system().trace(h)));
}

const Situation<Scalar>& situation_of(const Question& question) {
  return std::get<Situation<Scalar>>(*question.scenario);
}

void add(Layout& out, const Question& question, std::size_t columns) {
  add_heading(out, *question.reading, columns);
  if (!question.scenario) {
    out.paragraph("  ", "No scenario at most four choices off the usual tells these apart.");
    return;
  }
  std::visit([&](const auto& scenario) { add_scenario(out, scenario); }, *question.scenario);
  for (const std::string& difference : question.differences)
    out.paragraph("  1., 2.  ", difference);
  if (question.near)
    out.paragraph("  near miss  ", words_of_change(situation_of(question), *question.near));
}

}  // namespace

Question question_of(const ReadingEntry& reading) {
  const Readings other =
      with_alternative(static_cast<std::size_t>(&reading - reading_register.data()));
  Question question{&reading};
  for (std::size_t away = 0; away <= most_away && !question.scenario; ++away)
    for (const PlatformEntry& platform : catalogue())
      if (!question.scenario)
        (reading.of_time ? separate_histories_on : separate_situations_on)(platform, away, other,
                                                                           question);
  if (question.scenario)
    question.differences = std::visit(
        [&](const auto& subject) { return differences(subject, other); }, *question.scenario);
  return question;
}

std::vector<Question> questions(std::size_t jobs) {
  std::vector<Question> all(reading_count, Question{nullptr});
  for_each_place(reading_count, jobs,
                 [&](std::size_t i) { all[i] = question_of(reading_register[i]); });
  return all;
}

std::string to_text(const std::vector<Question>& questions, bool color, std::size_t columns) {
  Layout out(color, columns);
  for (const Question& question : questions) {
    add(out, question, columns);
    out.blank();
  }
  return out.text();
}

std::string to_json(const std::vector<Question>& questions) {
  Json json = {{"licgate", stamp(schema)}, {"readings", Json::array()}};
  for (const Question& question : questions) {
    Json one = {{"id", question.reading->id},
                {"question", question.reading->question},
                {"answers", question.reading->answers}};
    if (question.scenario) {
      one["words"] = words_of(*question.scenario);
      one["scenario"] =
          std::visit([](const auto& s) { return asa::to_json(s); }, *question.scenario);
      one["differences"] = question.differences;
      if (question.near)
        one["near"] = {{"change", words_of_change(situation_of(question), *question.near)},
                       {"scenario", asa::to_json(*question.near)}};
    }
    json["readings"].push_back(one);
  }
  return json_text(json);
}

}  // namespace asa::atlas
