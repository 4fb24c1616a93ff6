#pragma once

#include "generators/engine.hpp"

#include <deque>

/// How engines judge what they draw.
namespace asa {

/// Adds a verdict to the tally.
inline Verdict counted(const Verdict& verdict, Tally& tally) {
  ++tally.cases;
  tally.applicable += verdict.applies ? 1 : 0;
  tally.unanswered += verdict.answered ? 0 : 1;
  return verdict;
}

/// The cases that were drawn ahead of the judge, which is told of each.
template <class S, class Draw>
class Ahead {
 public:
  Ahead(const JudgeOf<S>& judge, Draw& draw) : judge_(judge), draw_(draw) { fill(); }

  bool empty() const { return drawn_.empty(); }
  const S& front() const { return drawn_.front(); }
  void pop() {
    drawn_.pop_front();
    fill();
  }

 private:
  void fill() {
    while (more_ && drawn_.size() < judge_.ahead) {
      S& next = drawn_.emplace_back();
      more_ = draw_(next);
      if (more_)
        judge_.coming(next);
      else
        drawn_.pop_back();
    }
  }

  const JudgeOf<S>& judge_;
  Draw& draw_;
  std::deque<S> drawn_{};
  bool more_ = true;
};

/// Judges case after case, and calls `violated` with the first violation and its claim. `draw`
/// makes the next case; it returns false if there is none. Allocates nothing for a judge that wants
/// no cases ahead.
template <class S, class Draw>
void judge_each(const JudgeOf<S>& judge, Tally& tally, Draw draw, auto violated) {
  if (judge.ahead == 0) {
    S subject;
    while (draw(subject))
      if (const Verdict v = counted(judge(subject), tally); v.violated)
        return violated(subject, v.claim);
    return;
  }
  for (Ahead<S, Draw> cases(judge, draw); !cases.empty(); cases.pop())
    if (const Verdict v = counted(judge(cases.front()), tally); v.violated)
      return violated(cases.front(), v.claim);
}

}  // namespace asa
