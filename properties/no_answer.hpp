#pragma once

#include <stdexcept>
#include <string>

/// Why a system has no answer that a property could judge.
namespace asa {

/// The system does not answer this question.
struct NotAnswered : std::runtime_error {
  using runtime_error::runtime_error;
};

/// The question is what units run that form no pair and no cluster.
struct NothingRuns : std::runtime_error {
  NothingRuns() : runtime_error("the units are refused, so they run nothing together") {}
};

/// What is wrong with an answer.
enum class AnswerFault {
  wrong_refusals,  ///< they are of another number of units
  wrong_units,     ///< it is about another number of units
  wrong_trace,     ///< it has another number of steps, units or keys
  threw,           ///< the system threw an exception
  off_schema,      ///< it cannot be read
  lost,            ///< there is none: the system ended, was silent or cannot be understood
};

/// The answer is none. Its text says why.
struct BadAnswer : std::runtime_error {
  BadAnswer(AnswerFault kind, const std::string& what) : runtime_error(what), fault(kind) {}

  AnswerFault fault;
};

}  // namespace asa
