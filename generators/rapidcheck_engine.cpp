#include "generators/draw.hpp"
#include "generators/engine.hpp"
#include "generators/judge_each.hpp"
#include "generators/random_source.hpp"
#include "generators/rapidcheck_subjects.hpp"
#include "generators/shrink.hpp"

#include <rapidcheck.h>

#include <algorithm>
#include <iterator>
#include <memory>

namespace asa {

namespace {

/// A situation or a history with the choices that made it, in the form that RapidCheck handles.
template <class S>
struct Drawn {
  Choices choices;
  std::shared_ptr<const S> subject;
};

template <class S>
void showValue(const Drawn<S>& drawn, std::ostream& os) {
  os << drawn.choices.size() << " choices";
}

/// What the choices make, with the choices that were actually taken.
template <class S>
Drawn<S> redraw(const Plan& plan, const Choices& wanted) {
  ReplaySource source(wanted);
  auto subject = std::make_shared<S>();
  DrawsOf<S>(plan).draw(source, *subject);
  return {source.taken(), std::move(subject)};
}

bool precedes(const Choices& a, const Choices& b) {
  return std::ranges::lexicographical_compare(a, b, {}, &Choice::value, &Choice::value);
}

/// One choice made smaller. The draw may then take fewer choices, as for a smaller cluster. That
/// many choices after it are dropped, minus the final `last` of them, so that the rest keep their
/// meaning.
struct Lowering {
  std::size_t place;
  std::int64_t by;
  std::ptrdiff_t last;
};

std::vector<Lowering> lowerings(const Choices& choices, std::ptrdiff_t first, std::ptrdiff_t last) {
  std::vector<Lowering> all;
  for (std::size_t i = 0; i < choices.size(); ++i)
    for (std::int64_t by = choices[i].value; by > 0; by /= 2)
      for (std::ptrdiff_t k = first; k <= last; ++k) all.push_back({i, by, k});
  return all;
}

/// How many fewer choices a draw takes if one choice is made smaller.
template <class S>
std::ptrdiff_t fewer_by(const Plan& plan, const Choices& choices, std::size_t place,
                        std::int64_t by) {
  Choices head(choices.begin(), choices.begin() + static_cast<std::ptrdiff_t>(place) + 1);
  const std::ptrdiff_t before = std::ssize(redraw<S>(plan, head).choices);
  head.back().value -= by;
  return before - std::ssize(redraw<S>(plan, head).choices);
}

/// The choices with one lowered; unchanged if that drops fewer than `last` choices.
template <class S>
Choices lowered(const Plan& plan, const Choices& choices, Lowering lowering) {
  const auto next = static_cast<std::ptrdiff_t>(lowering.place) + 1;
  const std::ptrdiff_t change = fewer_by<S>(plan, choices, lowering.place, lowering.by);
  Choices head(choices.begin(), choices.begin() + next);
  head.back().value -= lowering.by;
  if (change < 0) head.resize(head.size() + static_cast<std::size_t>(-change));
  const std::ptrdiff_t fewer = std::max<std::ptrdiff_t>(change, 0);
  if (fewer < lowering.last) return choices;
  const std::ptrdiff_t rest = std::min(next + fewer - lowering.last, std::ssize(choices));
  head.insert(head.end(), choices.begin() + rest, choices.end());
  return head;
}

/// The choices with one made smaller, if the draw then takes fewer, as for fewer events. That many
/// consecutive choices are removed, at any place after it.
template <class S>
std::vector<Choices> without_a_piece(const Plan& plan, const Choices& choices) {
  std::vector<Choices> all;
  for (std::size_t i = 0; i < choices.size(); ++i)
    for (std::int64_t by = choices[i].value; by > 0; by /= 2) {
      const std::ptrdiff_t fewer = fewer_by<S>(plan, choices, i, by);
      if (fewer <= 0) continue;
      for (auto from = static_cast<std::ptrdiff_t>(i) + 1; from + fewer <= std::ssize(choices);
           ++from) {
        Choices& rest = all.emplace_back(choices);
        rest[i].value -= by;
        rest.erase(rest.begin() + from, rest.begin() + from + fewer);
      }
    }
  return all;
}

/// The candidates after a redraw, only those that are really simpler.
template <class S>
rc::Seq<Drawn<S>> shrinks(const Plan& plan, const Drawn<S>& drawn) {
  const Choices& from = drawn.choices;
  const auto lower = [&](std::ptrdiff_t first, std::ptrdiff_t last) {
    return rc::seq::map(rc::seq::fromContainer(lowerings(from, first, last)),
                        [=](Lowering lowering) { return lowered<S>(plan, from, lowering); });
  };
  auto candidates = rc::seq::concat(
      lower(0, 0), rc::seq::fromContainer(without_a_piece<S>(plan, from)),
      rc::seq::fromContainer(simpler(from)), lower(1, static_cast<std::ptrdiff_t>(max_units)));
  auto redrawn = rc::seq::map(std::move(candidates),
                              [plan](const Choices& wanted) { return redraw<S>(plan, wanted); });
  return rc::seq::filter(std::move(redrawn), [from](const Drawn<S>& candidate) {
    return precedes(candidate.choices, from);
  });
}

/// Draws the violating subject, and then simpler ones.
template <class S>
rc::Gen<Drawn<S>> drawings(const Plan& plan, const Choices& first) {
  return [plan, first](const rc::Random&, int) {
    return rc::shrinkable::shrinkRecur(
        redraw<S>(plan, first), [plan](const Drawn<S>& drawn) { return shrinks(plan, drawn); });
  };
}

/// Draws at random, and shrinks as above.
template <class S>
rc::Gen<S> random_subjects(const Plan& plan) {
  const rc::Gen<Drawn<S>> drawn = [plan](const rc::Random& random, int) {
    Recorded source(RandomSource(rc::Random(random).next(), 0));
    S subject;
    DrawsOf<S>(plan).draw(source, subject);
    return rc::shrinkable::shrinkRecur(
        redraw<S>(plan, std::move(source).take()),
        [plan](const Drawn<S>& from) { return shrinks(plan, from); });
  };
  return rc::gen::map(drawn, [](const Drawn<S>& of) { return *of.subject; });
}

/// The judge, for which only one claim is violated.
template <class S>
JudgeOf<S> judge_of_claim(std::int32_t claim, const JudgeOf<S>& judge) {
  return judge.with([&judge, claim](const S& subject) {
    Verdict verdict = judge(subject);
    verdict.violated = verdict.violated && verdict.claim == claim;
    return verdict;
  });
}

template <class S>
using Shrinkable = rc::Shrinkable<Drawn<S>>;

/// The first candidate that violates. The judge is told in advance of one more than it has judged,
/// because the first ones violate most often, and whatever follows is in vain.
template <class S>
rc::Maybe<Shrinkable<S>> first_violation(const JudgeOf<S>& judge,
                                         rc::Seq<Shrinkable<S>> candidates) {
  using Candidate = rc::Maybe<Shrinkable<S>>;
  JudgeOf<S> careful;
  careful = judge.with([&](const S& subject) {
    careful.ahead = std::min(judge.ahead, careful.ahead + 1);
    return judge(subject);
  });
  careful.ahead = std::min<std::size_t>(judge.ahead, 1);
  Candidate first;
  Tally tally;
  judge_each<Candidate>(
      careful, tally, [&](Candidate& next) { return static_cast<bool>(next = candidates.next()); },
      [&](const Candidate& found, std::int32_t) { first = found; },
      [](const Candidate& of) -> const S& { return *of->value().subject; });
  return first;
}

/// The simplest drawing that RapidCheck finds with the same claim violated.
template <class S>
Violation shrunk_by_rapidcheck(const Plan& plan, const JudgeOf<S>& judge, const Violation& found) {
  const JudgeOf<S> same = judge_of_claim(found.claim, judge);
  auto smallest = drawings<S>(everything(plan), found.choices)(rc::Random(), 0);
  while (const auto smaller = first_violation(same, smallest.shrinks())) smallest = *smaller;
  const Drawn<S> drawn = smallest.value();
  return {*drawn.subject, found.claim, drawn.choices};
}

}  // namespace

Violation shrunk(const Plan& plan, const AnyJudge& judge, const Violation& violation) {
  return std::visit([&](const auto& of) { return shrunk_by_rapidcheck(plan, of, violation); },
                    judge);
}

Tally sample(const Plan& plan, const AnyJudge& judge, std::uint64_t seed, std::uint64_t cases) {
  Tally tally = sweep(plan, judge, seed, {0, cases});
  if (tally.violation) tally.violation = shrunk(plan, judge, *tally.violation);
  return tally;
}

Situation<Scalar> replay(const Plan& plan, const Choices& choices) {
  return *redraw<Situation<Scalar>>(plan, choices).subject;
}
History<Scalar> replay_history(const Plan& plan, const Choices& choices) {
  return *redraw<History<Scalar>>(plan, choices).subject;
}
Subject replay_any(const Plan& plan, const Choices& choices) {
  if (plan.scope.of_histories()) return replay_history(plan, choices);
  return replay(plan, choices);
}

rc::Gen<Situation<>> situations(const Plan& plan) { return random_subjects<Situation<>>(plan); }
rc::Gen<History<>> histories(const Plan& plan) { return random_subjects<History<>>(plan); }

Plan any_units(const PlatformEntry& platform, Shape shape) {
  const Factors factors =
      situation_factors.without(Factor::one_feature | Factor::model | Factor::change);
  return {&platform, {shape, factors, {}}};
}

}  // namespace asa
