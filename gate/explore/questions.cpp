#include "gate/explore/questions.hpp"

#include "gate/check/counterexample.hpp"
#include "gate/check/parallel.hpp"
#include "gate/explore/atlas.hpp"
#include "gate/explore/near.hpp"
#include "gate/explore/words.hpp"
#include "gate/prove/seen.hpp"
#include "gate/scenario/history_json.hpp"
#include "gate/terminal/layout.hpp"
#include "gate/terminal/stamp.hpp"
#include "gate/vectors/candidates.hpp"
#include "generators/engine.hpp"
#include "generators/walk.hpp"
#include "model/catalogue.hpp"
#include "properties/reference_system.hpp"

#include <fmt/format.h>

namespace asa::atlas {

namespace {

constexpr int schema = 1;
constexpr std::size_t most_away = 4;

template <class S>
S in_reading(S subject, const Readings& readings) {
  subject.readings = readings;
  return subject;
}

/// Whether somebody would notice: units that form in neither reading are refused either way.
bool matters(const Situation<Scalar>& s, const Situation<Scalar>& in_other) {
  return reference_system().refusals(s).forms() || reference_system().refusals(in_other).forms();
}
bool matters(const History<Scalar>&, const History<Scalar>&) { return true; }

/// Whether a reading changes what is seen of a situation or a history.
template <class S>
bool changes(const Readings& other, const S& subject) {
  const auto seen = [](const S& s) { return prove::seen_of(reference_system(), s, false); };
  return seen(subject).differs_from(seen(in_reading(subject, other)));
}
template <class S>
bool separates(const Readings& other, const S& subject) {
  return matters(subject, in_reading(subject, other)) && changes(other, subject);
}

/// Situations as in the chapters.
std::vector<Plan> situations_on(const PlatformEntry& platform) {
  std::vector<Plan> plans;
  for (const View view : {View::refusals, View::rules})
    for (const Chapter& chapter : chapters_of(view))
      for (const Scope& scope : chapter.scopes) plans.push_back({&platform, scope});
  return plans;
}

/// A scenario of the plan that separates the answers, and its near miss.
void separate_situations(const Plan& plan, std::size_t away, const Readings& other, Question& q) {
  const auto is_separated = [&](const Situation<Scalar>& s) { return separates(other, s); };
  const auto as_miss = [&](const Situation<Scalar>& s) {
    return changes(other, s) ? Miss::none : Miss::yes;
  };
  const auto place = first_situation(plan, away, is_separated);
  if (!place) return;
  q.scenario = situation_at(plan, *place);
  q.near = nearest_miss(plan, *place, as_miss);
}

void separate_histories(const Plan& plan, std::size_t away, const Readings& other, Question& q) {
  Extent extent;
  extent.away = away;
  const JudgeOf<History<Scalar>> judge(
      [&](const History<Scalar>& h) { return Verdict{.violated = separates(other, h)}; });
  const Tally tally = exhaust(plan, judge, extent);
  if (tally.violation) q.scenario = tally.violation->subject;
}

/// Tries the plans of a platform: histories as in the scopes of the properties.
void separate_on(const PlatformEntry& platform, std::size_t away, const Readings& other,
                 Question& q) {
  const bool of_time = q.reading->of_time;
  for (const Plan& plan : of_time ? vectors::plans_of(platform, true) : situations_on(platform)) {
    if (q.scenario) return;
    if (of_time)
      separate_histories(plan, away, other, q);
    else
      separate_situations(plan, away, other, q);
  }
}

std::vector<std::string> differences(const auto& subject, const Readings& other) {
  const AnySystem& system = reference_system();
  return prove::seen_of(system, subject, true)
      .differences(prove::seen_of(system, in_reading(subject, other), true));
}

std::string heading_of(const ReadingEntry& reading, bool color) {
  Layout out(color);
  out.heading(fmt::format("{}: {}?", reading.id, reading.question));
  out.paragraph("  1. ", fmt::format("{} (our default)", reading.answers[0]));
  out.paragraph("  2. ", std::string(reading.answers[1]));
  return out.text();
}

const Situation<Scalar>& situation_of(const Question& question) {
  return std::get<Situation<Scalar>>(*question.scenario);
}

std::string text_of(const Question& question, bool color) {
  const std::string heading = heading_of(*question.reading, color);
  if (!question.scenario)
    return heading + "  No scenario at most four choices off the usual tells these apart.\n";
  Layout out(color);
  for (const std::string& difference : question.differences)
    out.paragraph("  1., 2.  ", difference);
  if (question.near)
    out.paragraph("  near miss  ", words_of_change(situation_of(question), *question.near));
  const auto* situation = std::get_if<Situation<Scalar>>(&*question.scenario);
  const std::string scenario = situation == nullptr
                                   ? table_of(*question.scenario, reference_system())
                                   : fmt::format("  for a {}\n", words_of(*situation));
  return heading + scenario + out.text();
}

}  // namespace

Question question_of(const ReadingEntry& reading) {
  const Readings other =
      with_alternative(static_cast<std::size_t>(&reading - reading_register.data()));
  Question question{&reading};
  for (std::size_t away = 0; away <= most_away && !question.scenario; ++away)
    for (const PlatformEntry& platform : catalogue())
      if (!question.scenario) separate_on(platform, away, other, question);
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

std::string to_text(const std::vector<Question>& questions, bool color) {
  std::string text;
  for (const Question& question : questions) text += text_of(question, color) + '\n';
  return text;
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
