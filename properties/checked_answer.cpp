#include "properties/checked_answer.hpp"

namespace asa {

namespace {

/// "2 units are asked about, 1 is answered".
std::string unlike(const char* things, std::size_t asked, std::size_t answered) {
  return std::string(things) + ": " + std::to_string(asked) + " asked about, " +
         std::to_string(answered) + " answered";
}

void require_equal(AnswerFault fault, const char* things, std::size_t asked, std::size_t answered) {
  if (asked != answered) throw BadAnswer(fault, unlike(things, asked, answered));
}

}  // namespace

void require_whole(const Situation<Scalar>& question, const Answer<Scalar>& answer) {
  require_equal(AnswerFault::wrong_refusals, "units of the refusals", question.units.size(),
                answer.refusals.units());
  if (answer.refusals.forms())
    require_equal(AnswerFault::wrong_units, "units", question.units.size(), answer.units.size());
}

void require_whole(const History<Scalar>& question, const Trace<Scalar>& trace) {
  constexpr AnswerFault wrong = AnswerFault::wrong_trace;
  require_equal(wrong, "units of the trace", question.units.size(), trace.units());
  require_equal(wrong, "steps of the trace", question.events.size() + 1, trace.steps());
  require_equal(wrong, "units in all steps", trace.steps() * trace.units(), trace.seen());
  for (std::size_t step = 0; step < trace.steps(); ++step)
    for (std::size_t u = 0; u < trace.units(); ++u)
      require_equal(wrong, "keys of a unit", question.units[u].accounts.size(),
                    trace.at(step, u).accounts.size());
}

}  // namespace asa
