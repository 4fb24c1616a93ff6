#include "gate/foreign/foreign_judge.hpp"

#include <deque>
#include <memory>
#include <utility>

namespace asa::foreign {

namespace {

/// Cases that are judged in their order, as their answers arrive.
template <class S>
class Pipeline {
 public:
  Pipeline(JudgeOf<S> judge, const ForeignSystem& system)
      : judge_(std::move(judge)), system_(system) {}
  ~Pipeline() { forget(); }
  Pipeline(const Pipeline&) = delete;
  Pipeline& operator=(const Pipeline&) = delete;

  /// Begins with a case.
  void add(const S& subject) { go_on(cases_.emplace_back(Case{subject, {}, {}})); }

  /// The verdict of the first case, which is done with.
  Verdict first() {
    while (!cases_.front().verdict) {
      system_.wait();
      for (Case& any : cases_)
        if (!any.verdict && system_.may_go_on(any.questions)) go_on(any);
    }
    const Verdict verdict = *cases_.front().verdict;
    cases_.pop_front();
    return verdict;
  }
  bool is_empty() const { return cases_.empty(); }
  /// Drops the cases that were begun with.
  void forget() {
    if (!cases_.empty()) system_.forget_all();
    cases_.clear();
  }

 private:
  struct Case {
    S subject;
    Questions questions;
    std::optional<Verdict> verdict;
  };

  void go_on(Case& of) {
    of.verdict = system_.attempt<Verdict>(of.questions, [&] { return judge_(of.subject); });
  }

  JudgeOf<S> judge_;
  const ForeignSystem& system_;
  std::deque<Case> cases_{};
};

template <class S>
JudgeOf<S> pipelined_alone(JudgeOf<S> judge, const ForeignSystem& system) {
  const auto pipeline = std::make_shared<Pipeline<S>>(std::move(judge), system);
  JudgeOf<S> judging = [pipeline](const S& subject) {
    if (pipeline->is_empty()) pipeline->add(subject);
    return pipeline->first();
  };
  judging.ahead = system.channel().window();
  judging.coming = [pipeline](const S& subject) { pipeline->add(subject); };
  judging.forget = [pipeline] { pipeline->forget(); };
  return judging;
}

}  // namespace

AnyJudge pipelined(const AnyJudge& judge, const ForeignSystem& system) {
  return std::visit([&](const auto& of) -> AnyJudge { return pipelined_alone(of, system); }, judge);
}

}  // namespace asa::foreign
