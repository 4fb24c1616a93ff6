#pragma once

#include "generators/engine.hpp"

#include <deque>
#include <functional>

/// How engines judge what they draw.
namespace asa {

/// Adds a verdict to the tally.
inline Verdict counted(const Verdict& verdict, Tally& tally) {
  ++tally.cases;
  tally.applicable += verdict.applies ? 1 : 0;
  tally.unanswered += verdict.answered ? 0 : 1;
  return verdict;
}

/// The cases that were drawn ahead of the judge, which is told of the subject of each.
template <class Case, class S, class Draw, class SubjectOf>
class Ahead {
 public:
  Ahead(const JudgeOf<S>& judge, Draw& draw, SubjectOf& subject_of)
      : judge_(judge), draw_(draw), subject_of_(subject_of) {
    fill();
  }

  bool empty() const { return drawn_.empty(); }
  const Case& front() const { return drawn_.front(); }
  void pop() {
    drawn_.pop_front();
    fill();
  }

 private:
  void fill() {
    while (more_ && drawn_.size() < judge_.ahead) {
      Case& next = drawn_.emplace_back();
      more_ = draw_(next);
      if (more_)
        judge_.coming(subject_of_(next));
      else
        drawn_.pop_back();
    }
  }

  const JudgeOf<S>& judge_;
  Draw& draw_;
  SubjectOf& subject_of_;
  std::deque<Case> drawn_{};
  bool more_ = true;
};

/// Judges case after case, and calls `violated` with the first violation and its claim. `draw`
/// makes the next case; it returns false if there is none. Allocates nothing for a judge that wants
/// no cases ahead.
template <class Case, class S, class Draw, class SubjectOf = std::identity>
void judge_each(const JudgeOf<S>& judge, Tally& tally, Draw draw, auto violated,
                SubjectOf subject_of = {}) {
  if (judge.ahead == 0) {
    Case next{};
    while (draw(next))
      if (const Verdict v = counted(judge(subject_of(next)), tally); v.violated)
        return violated(next, v.claim);
    return;
  }
  for (Ahead<Case, S, Draw, SubjectOf> cases(judge, draw, subject_of); !cases.empty(); cases.pop())
    if (const Verdict v = counted(judge(subject_of(cases.front())), tally); v.violated) {
      violated(cases.front(), v.claim);
      return judge.forget();
    }
}

}  // namespace asa
