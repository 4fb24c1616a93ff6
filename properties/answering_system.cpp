#include "properties/answering_system.hpp"

#include "properties/no_answer.hpp"

namespace asa {

Refusals<Scalar> AnsweringSystem::refusals(const Situation<Scalar>& s) const {
  return asked(s).refusals;
}

Values<Scalar> AnsweringSystem::running(const Situation<Scalar>& s, std::size_t viewer,
                                        std::size_t active) const {
  const Answer<Scalar> answer = formed(s);
  if (active >= answer.units[viewer].running.size())
    throw NotAnswered("an answer says what runs only for the first two units as the active one");
  return answer.units[viewer].running[active];
}

bool AnsweringSystem::gets_signatures(const Situation<Scalar>& s, std::size_t viewer) const {
  return formed(s).units[viewer].signatures;
}

bool AnsweringSystem::contexts_fit(const Situation<Scalar>& s) const {
  return formed(s).contexts_fit;
}

Trace<Scalar> AnsweringSystem::trace(const History<Scalar>& h) const {
  require_supported(support(), h);
  return trace_of(h);
}

Answer<Scalar> AnsweringSystem::asked(const Situation<Scalar>& s) const {
  require_supported(support(), s);
  return answer_to(s);
}

Answer<Scalar> AnsweringSystem::formed(const Situation<Scalar>& s) const {
  if (!support().licenses) throw NotAnswered("what units run");
  Answer<Scalar> answer = asked(s);
  if (!answer.refusals.forms()) throw NothingRuns();
  return answer;
}

}  // namespace asa
