#pragma once

#include "generators/choices.hpp"
#include "generators/odometer.hpp"
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
  bool whole = false;  ///< the extent was tried to its end
  Position next{};     ///< where the exhaustive engine goes on, if it was not
  std::optional<Violation> violation;
};

/// What of a plan's scope the exhaustive engine tries.
struct Extent {
  std::uint64_t most = static_cast<std::uint64_t>(-1);  ///< cases
  std::size_t away = no_limit;                          ///< choices other than the simplest
  Position from{};                                      ///< where an earlier run stopped
};

/// Tries every sequence of choices in the extent once, the simplest first. Two sequences may make
/// one situation, as where a feature is drawn at its standard.
Tally exhaust(const Plan& plan, const Judge& judge, const Extent& extent);
Tally exhaust(const Plan& plan, const HistoryJudge& judge, const Extent& extent);

/// Cases of a seed, by their numbers: from the first up to, not with, the last.
struct Cases {
  std::uint64_t first = 0;
  std::uint64_t last = 0;
};

/// The bulk engine. Tries random situations or histories with every factor free; each is drawn from
/// the seed and its number alone, so that ranges may be tried apart, in any order, by any thread.
/// Nothing is allocated unless a case violates; its choices are those of `everything(plan)`.
Tally sweep(const Plan& plan, const Judge& judge, std::uint64_t seed, Cases cases);
Tally sweep(const Plan& plan, const HistoryJudge& judge, std::uint64_t seed, Cases cases);

/// A violation of the bulk engine, as small as RapidCheck can make it without another claim being
/// violated. To be called by one thread only, which is all that RapidCheck can do.
Violation shrunk(const Plan& plan, const Judge& judge, const Violation& violation);
Violation shrunk(const Plan& plan, const HistoryJudge& judge, const Violation& violation);

/// A sweep from the first case on, with its violation shrunk.
Tally sample(const Plan& plan, const Judge& judge, std::uint64_t seed, std::uint64_t cases);
Tally sample(const Plan& plan, const HistoryJudge& judge, std::uint64_t seed, std::uint64_t cases);

/// The situation, or the history, that the choices make.
Situation<Scalar> replay(const Plan& plan, const Choices& choices);
History<Scalar> replay_history(const Plan& plan, const Choices& choices);

}  // namespace asa
