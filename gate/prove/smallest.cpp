#include "gate/prove/smallest.hpp"

#include "gate/prove/solver.hpp"

#include <cstdint>

namespace asa::prove {

namespace {

/// The choices of a case, one after the other made as small as the solver allows.
class Descent {
 public:
  Descent(z3::context& context, const Case& drawn, const Choices* others)
      : context_(context), drawn_(drawn), others_(others), solver_(bounded_solver(context)) {}

  std::optional<Choices> from(const Truth& truth) {
    if (!begins_before_others()) return {};
    for (const Range& range : drawn_.ranges) solver_.add(range.within);
    solver_.add(truth.in(context_));
    if (solver_.check() != z3::sat) return {};
    for (const Asked& asked : drawn_.asked) {
      if (asked.unless && holds(*asked.unless)) continue;
      add(asked, fixed(asked));
      if (are_past_others()) return {};
    }
    return taken_;
  }

 private:
  /// Whether what is no term of the first choices does not come after the others.
  bool begins_before_others() {
    if (others_ == nullptr) return true;
    Choices head;
    for (const Asked& asked : drawn_.asked) {
      if (asked.answer.term() || asked.unless) break;
      head.push_back({asked.answer.bounds().least, 0, false});
    }
    return !precede(*others_, head, head.size());
  }
  static bool precede(const Choices& a, const Choices& b, std::size_t most) {
    for (std::size_t i = 0; i < most && i < a.size() && i < b.size(); ++i)
      if (a[i].value != b[i].value) return a[i].value < b[i].value;
    return false;
  }
  bool are_past_others() const {
    return others_ != nullptr && precede(*others_, taken_, taken_.size());
  }

  void add(const Asked& asked, std::int64_t value) {
    taken_.push_back({value, 0, asked.numeric});
  }
  /// A truth is decided by what is fixed: draws ask for nothing that an open choice decides.
  bool holds(const Truth& truth) {
    return solver_.get_model().eval(truth.in(context_), true).is_true();
  }
  z3::expr distance(const Asked& asked) {
    return asked.answer.in(context_) - asked.simplest.in(context_);
  }
  std::int64_t value_of(const Asked& asked) {
    return solver_.get_model().eval(distance(asked), true).get_numeral_int64();
  }
  bool can_be_at_most(const Asked& asked, std::int64_t most) {
    z3::expr_vector assumed(context_);
    const z3::expr name = context_.bool_const(("at most " + std::to_string(steps_++)).c_str());
    solver_.add(z3::implies(name, distance(asked) <= context_.int_val(most)));
    assumed.push_back(name);
    return solver_.check(assumed) == z3::sat;
  }
  /// The smallest value that is possible, which the choice has from now on.
  std::int64_t fixed(const Asked& asked) {
    if (!asked.answer.term()) return asked.answer.bounds().least;
    std::int64_t most = value_of(asked), least = 0;
    while (least < most) {
      const std::int64_t half = least + (least == 0 ? 0 : (most - least) / 2);
      if (can_be_at_most(asked, half))
        most = value_of(asked);
      else
        least = half + 1;
    }
    solver_.add(distance(asked) == context_.int_val(most));
    solver_.check();
    return most;
  }

  z3::context& context_;
  const Case& drawn_;
  const Choices* others_;
  z3::solver solver_;
  Choices taken_{};
  std::size_t steps_ = 0;
};

}  // namespace

std::optional<Choices> smallest_choices(z3::context& context, const Case& drawn, const Truth& truth,
                                        const std::optional<Choices>& others) {
  if (truth.is(false)) return {};
  return Descent(context, drawn, others ? &*others : nullptr).from(truth);
}

}  // namespace asa::prove
