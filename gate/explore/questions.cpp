#include "gate/explore/questions.hpp"

#include "gate/check/counterexample.hpp"
#include "gate/check/parallel.hpp"
#include "gate/explore/atlas.hpp"
#include "gate/explore/words.hpp"
#include "gate/prove/seen.hpp"
#include "gate/scenario/history_json.hpp"
#include "gate/terminal/layout.hpp"
#include "gate/terminal/stamp.hpp"
#include "gate/vectors/candidates.hpp"
#include "generators/engine.hpp"
#include "model/catalogue.hpp"
#include "properties/reference_system.hpp"

#include <fmt/format.h>

#include <array>

namespace asa::atlas {

namespace {

constexpr int schema = 1;
constexpr std::size_t most_away = 4;

Readings with_alternative(std::size_t place) {
  std::array<bool, reading_count> alternative{};
  alternative[place] = true;
  return readings_of(alternative);
}

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

/// A judge that stops at what a reading changes.
template <class S>
JudgeOf<S> separating(const Readings& other) {
  return JudgeOf<S>([other](const S& subject) {
    const S in_other = in_reading(subject, other);
    const auto seen = [](const S& s) { return prove::seen_of(reference_system(), s, false); };
    return Verdict{.violated =
                       matters(subject, in_other) && seen(subject).differs_from(seen(in_other))};
  });
}

/// Situations as in the chapters, or histories as in the scopes of the properties.
std::vector<Plan> plans_on(const PlatformEntry& platform, bool histories) {
  if (histories) return vectors::plans_of(platform, true);
  std::vector<Plan> plans;
  for (const View view : {View::refusals, View::rules})
    for (const Chapter& chapter : chapters_of(view))
      for (const Scope& scope : chapter.scopes) plans.push_back({&platform, scope});
  return plans;
}

std::optional<Subject> separated(const Plan& plan, std::size_t away, const Readings& other) {
  Extent extent;
  extent.away = away;
  const AnyJudge judge = plan.scope.of_histories() ? AnyJudge(separating<History<Scalar>>(other))
                                                   : AnyJudge(separating<Situation<Scalar>>(other));
  const Tally tally = exhaust(plan, judge, extent);
  if (!tally.violation) return {};
  return tally.violation->subject;
}

std::optional<Subject> smallest_separated(const ReadingEntry& reading, const Readings& other) {
  for (std::size_t away = 0; away <= most_away; ++away)
    for (const PlatformEntry& platform : catalogue())
      for (const Plan& plan : plans_on(platform, reading.of_time))
        if (auto found = separated(plan, away, other)) return found;
  return {};
}

std::vector<std::string> differences(const auto& subject, const Readings& other) {
  const AnySystem& system = reference_system();
  return prove::seen_of(system, subject, true)
      .differences(prove::seen_of(system, in_reading(subject, other), true));
}

Question question_of(std::size_t place) {
  const Readings other = with_alternative(place);
  Question question{&reading_register[place]};
  question.scenario = smallest_separated(*question.reading, other);
  if (question.scenario)
    question.differences = std::visit(
        [&](const auto& subject) { return differences(subject, other); }, *question.scenario);
  return question;
}

std::string heading_of(const ReadingEntry& reading, bool color) {
  Layout out(color);
  out.heading(fmt::format("{}: {}?", reading.id, reading.question));
  out.paragraph("  1. ", fmt::format("{} (our default)", reading.answers[0]));
  out.paragraph("  2. ", std::string(reading.answers[1]));
  return out.text();
}

std::string text_of(const Question& question, bool color) {
  const std::string heading = heading_of(*question.reading, color);
  if (!question.scenario)
    return heading + "  No scenario at most four choices off the usual tells these apart.\n";
  Layout out(color);
  for (const std::string& difference : question.differences)
    out.paragraph("  1., 2.  ", difference);
  const auto* situation = std::get_if<Situation<Scalar>>(&*question.scenario);
  const std::string scenario = situation == nullptr
                                   ? table_of(*question.scenario, reference_system())
                                   : fmt::format("  for a {}\n", words_of(*situation));
  return heading + scenario + out.text();
}

}  // namespace

std::vector<Question> questions(std::size_t jobs) {
  std::vector<Question> all(reading_count, Question{nullptr});
  for_each_place(reading_count, jobs, [&](std::size_t i) { all[i] = question_of(i); });
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
      one["scenario"] =
          std::visit([](const auto& s) { return asa::to_json(s); }, *question.scenario);
      one["differences"] = question.differences;
    }
    json["readings"].push_back(one);
  }
  return json_text(json);
}

}  // namespace asa::atlas
