#pragma once

#include "model/answer.hpp"
#include "model/time/trace.hpp"
#include "properties/no_answer.hpp"

#include <exception>

namespace asa {

/// Throws BadAnswer if an answer or a trace is not about the units, events and keys of the
/// question.
void require_whole(const Situation<Scalar>& question, const Answer<Scalar>& answer);
void require_whole(const History<Scalar>& question, const Trace<Scalar>& trace);

/// What `ask` returns, checked. Whatever it throws becomes a BadAnswer, but NotAnswered passes.
template <class Question, class Ask>
auto checked(const Question& question, const Ask& ask) {
  try {
    auto answer = ask();
    require_whole(question, answer);
    return answer;
  } catch (const NotAnswered&) {
    throw;
  } catch (const BadAnswer&) {
    throw;
  } catch (const std::exception& error) {
    throw BadAnswer(AnswerFault::threw, std::string("it threw: ") + error.what());
  }
}

}  // namespace asa
