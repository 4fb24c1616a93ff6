#pragma once

#include "generators/choices.hpp"
#include "generators/plan.hpp"
#include "model/subject.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>

/// The engines: each runs the same draws and puts what was drawn before a judge.
namespace asa {

/// What a judge says of a situation or of a history. A violation is known by its claim: shrinking
/// keeps to it.
struct Verdict {
  bool applies = true;
  bool violated = false;
  std::int32_t claim = -1;
};

template <class Subject>
using JudgeOf = std::function<Verdict(const Subject&)>;
using Judge = JudgeOf<Situation<Scalar>>;
using HistoryJudge = JudgeOf<History<Scalar>>;

/// What violates, as small as the engine could make it.
struct Violation {
  Subject subject;
  std::int32_t claim;
  Choices choices;

  const Situation<Scalar>& situation() const { return std::get<Situation<Scalar>>(subject); }
  const History<Scalar>& history() const { return std::get<History<Scalar>>(subject); }
};

/// What an engine did, up to and with the first violation.
struct Tally {
  std::uint64_t cases = 0;
  std::uint64_t applicable = 0;
  bool whole = false;  ///< the scope was tried to its end
  std::optional<Violation> violation;
};

/// Tries every sequence of choices of the plan's scope once, the simplest first, and at most so
/// many. Two sequences may make one situation, as where a feature is drawn at its standard.
Tally exhaust(const Plan& plan, const Judge& judge, std::uint64_t most);
Tally exhaust(const Plan& plan, const HistoryJudge& judge, std::uint64_t most);

/// Tries situations or histories drawn at random by RapidCheck, which also shrinks a violation. The
/// same seed gives the same ones on every machine.
Tally sample(const Plan& plan, const Judge& judge, std::uint64_t seed, std::uint64_t cases);
Tally sample(const Plan& plan, const HistoryJudge& judge, std::uint64_t seed, std::uint64_t cases);

/// The situation, or the history, that the choices make.
Situation<Scalar> replay(const Plan& plan, const Choices& choices);
History<Scalar> replay_history(const Plan& plan, const Choices& choices);

}  // namespace asa
