#pragma once

#include "gate/prove/predicate.hpp"
#include "gate/prove/unanswered.hpp"
#include "properties/engine.hpp"
#include "properties/no_answer.hpp"

#include <string>

namespace asa::prove {

/// An engine whose answers are templates over the value domain: the same source runs on terms.
template <class E>
concept Provable = Engine<E> &&
    (!Answers<E> || Answers<E, Symbolic>)&&(!Traces<E> || Traces<E, Symbolic>);

/// Such an engine as the properties question it. What runs where it refuses is noted as unanswered.
template <Provable E>
class SymbolicEngine final : public SymbolicSystem {
 public:
  std::string name() const override { return system_of<E>().name(); }
  std::string code() const override { return system_of<E>().code(); }
  Refusals<Symbolic> refusals(const Situation<Symbolic>& s) const override {
    return asked(s).refusals;
  }
  Values<Symbolic> running(const Situation<Symbolic>& s, std::size_t viewer,
                           std::size_t active) const override {
    return formed(s).units[viewer].running[active];
  }
  Truth gets_signatures(const Situation<Symbolic>& s, std::size_t viewer) const override {
    return formed(s).units[viewer].signatures;
  }
  Truth contexts_fit(const Situation<Symbolic>& s) const override { return formed(s).contexts_fit; }
  Trace<Symbolic> trace(const History<Symbolic>& h) const override {
    require_answered(why_no_histories(support_of<E>(), shape_of(h)));
    if constexpr (Traces<E, Symbolic>)
      return engine_.trace(h);
    else
      throw NotAnswered("histories");
  }

 private:
  Answer<Symbolic> asked(const Situation<Symbolic>& s) const {
    require_answered(why_no_situations(support_of<E>(), shape_of(s)));
    if constexpr (Answers<E, Symbolic>)
      return whole(s, engine_.answer(s));
    else
      throw NotAnswered("situations");
  }
  /// An answer over terms is about every unit: whether they form is not known.
  static Answer<Symbolic> whole(const Situation<Symbolic>& s, Answer<Symbolic> answer) {
    if (answer.units.size() != s.units.size() || answer.refusals.units() != s.units.size())
      throw BadAnswer(AnswerFault::wrong_units,
                      "an answer that is to be proved must be about every unit, even if refused");
    return answer;
  }
  Answer<Symbolic> formed(const Situation<Symbolic>& s) const {
    if (!support_of<E>().licenses) throw NotAnswered("what units run");
    const Answer<Symbolic> answer = asked(s);
    unanswered() = unanswered() || !answer.refusals.forms();
    return answer;
  }

  E engine_{};
};

}  // namespace asa::prove
