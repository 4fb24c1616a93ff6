#pragma once

#include "generators/choices.hpp"
#include "generators/odometer.hpp"
#include "generators/plan.hpp"
#include "model/subject.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <utility>
#include <variant>

/// The engines. Each runs the same draws and passes the results to a judge.
namespace asa {

/// What a judge says about a situation or a history. The claim identifies a violation, and
/// shrinking preserves it.
struct Verdict {
  bool applies = true;
  bool violated = false;
  std::int32_t claim = -1;
  bool answered = true;  ///< else the system has no answer, and the case says nothing
};

/// A judge of single cases. One that waits for answers from elsewhere works on several at a time:
/// engines tell it of up to `ahead` cases, in order, before it must judge the first of them. A
/// violation ends that: the cases after it are not judged, which `forget` tells it.
template <class Subject>
struct JudgeOf : std::function<Verdict(const Subject&)> {
  using std::function<Verdict(const Subject&)>::function;

  std::size_t ahead = 0;
  std::function<void(const Subject&)> coming{};
  std::function<void()> forget = [] {};

  /// Another judge, which makes its verdicts of this one's.
  JudgeOf with(auto judged) const {
    JudgeOf other = std::move(judged);
    other.ahead = ahead;
    other.coming = coming;
    other.forget = forget;
    return other;
  }
};
using Judge = JudgeOf<Situation<Scalar>>;
using HistoryJudge = JudgeOf<History<Scalar>>;
/// A judge of what a plan draws: of situations, or of histories if its scope has them.
using AnyJudge = std::variant<Judge, HistoryJudge>;

/// A violating subject, as small as the engine could make it, and the choices that make it.
struct Violation {
  Subject subject;
  std::int32_t claim;
  Choices choices;

  const Situation<Scalar>& situation() const { return std::get<Situation<Scalar>>(subject); }
  const History<Scalar>& history() const { return std::get<History<Scalar>>(subject); }
};

/// What an engine did, up to and including the first violation.
struct Tally {
  std::uint64_t cases = 0;
  std::uint64_t applicable = 0;
  bool whole = false;  ///< every case of the extent was tried
  Position next{};     ///< where the exhaustive engine continues if not whole
  std::optional<Violation> violation;
  std::uint64_t unanswered = 0;  ///< cases to which the system had no answer
};

/// The part of a plan's scope that the exhaustive engine tries.
struct Extent {
  std::uint64_t most = static_cast<std::uint64_t>(-1);  ///< cases
  std::size_t away = no_limit;                          ///< most choices off the simplest
  Position from{};                                      ///< where an earlier run stopped
};

/// Tries every sequence of choices in the extent once, the simplest first. Two sequences may make
/// the same situation, for example if a feature is drawn at its standard amount. The choices of a
/// violation are those of the plan.
Tally exhaust(const Plan& plan, const AnyJudge& judge, const Extent& extent);

/// A range of the cases of a seed, by number; it excludes `last`.
struct Cases {
  std::uint64_t first = 0;
  std::uint64_t last = 0;
};

/// The bulk engine. Tries random situations or histories with every factor free. Each case depends
/// only on the seed and its number, so any thread can try any range in any order. Allocates nothing
/// unless a case violates; the choices of a violation are those of `everything(plan)`.
Tally sweep(const Plan& plan, const AnyJudge& judge, std::uint64_t seed, Cases cases);

/// A violation of the bulk engine, as small as RapidCheck can make it while it violates the same
/// claim. Call it from one thread only, because RapidCheck is not thread-safe.
Violation shrunk(const Plan& plan, const AnyJudge& judge, const Violation& violation);

/// A sweep from the first case on, with any violation shrunk.
Tally sample(const Plan& plan, const AnyJudge& judge, std::uint64_t seed, std::uint64_t cases);

/// The situation or the history that the choices make.
Situation<Scalar> replay(const Plan& plan, const Choices& choices);
History<Scalar> replay_history(const Plan& plan, const Choices& choices);
Subject replay_any(const Plan& plan, const Choices& choices);

}  // namespace asa
