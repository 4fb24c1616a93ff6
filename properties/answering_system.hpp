#pragma once

#include "model/answer.hpp"
#include "properties/support.hpp"
#include "properties/system.hpp"

namespace asa {

/// A system that answers a situation or a history as a whole, as the properties question it. What
/// it does not support, it is not asked.
class AnsweringSystem : public AnySystem {
 public:
  Refusals<Scalar> refusals(const Situation<Scalar>& s) const final;
  Values<Scalar> running(const Situation<Scalar>& s, std::size_t viewer,
                         std::size_t active) const final;
  bool gets_signatures(const Situation<Scalar>& s, std::size_t viewer) const final;
  bool contexts_fit(const Situation<Scalar>& s) const final;
  Trace<Scalar> trace(const History<Scalar>& h) const final;

 protected:
  virtual const Support& support() const = 0;
  /// A checked answer. Throws BadAnswer or NotAnswered.
  virtual Answer<Scalar> answer_to(const Situation<Scalar>& s) const = 0;
  virtual Trace<Scalar> trace_of(const History<Scalar>& h) const = 0;

 private:
  /// The answer, if it may be asked; throws NothingRuns if the units are refused.
  Answer<Scalar> asked(const Situation<Scalar>& s) const;
  Answer<Scalar> formed(const Situation<Scalar>& s) const;
};

}  // namespace asa
