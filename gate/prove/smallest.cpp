#include "gate/prove/smallest.hpp"

#include "gate/prove/solver.hpp"

#include <cstddef>
#include <cstdint>
#include <string>

namespace asa::prove {

namespace {

/// Finds choices of a case. The smallest ones are fixed one after another.
class Descent {
 public:
  Descent(z3::context& context, const Case& drawn, const Truth& truth)
      : context_(context), drawn_(drawn), solver_(bounded_solver(context)) {
    for (const Range& range : drawn.ranges) solver_.add(range.within());
    solver_.add(truth.in(context));
  }

  std::optional<Choices> smallest() {
    return choices([this](const Asked& asked) { return fixed(asked); });
  }
  std::optional<Choices> any() {
    return choices([this](const Asked& asked) { return value_of(asked); });
  }

 private:
  std::optional<Choices> choices(auto value) {
    if (solver_.check() != z3::sat) return {};
    Choices taken;
    for (const Asked& asked : drawn_.asked)
      if (!asked.unless || !holds(*asked.unless)) taken.push_back({value(asked), 0, asked.numeric});
    return taken;
  }
  z3::expr distance(const Asked& asked) const {
    return asked.answer.in(context_)-asked.simplest.in(context_);
  }
  z3::expr seen(const z3::expr& term) const { return solver_.get_model().eval(term, true); }
  bool holds(const Truth& fixed) const { return seen(fixed.in(context_)).is_true(); }
  std::int64_t value_of(const Asked& asked) const {
    return seen(distance(asked)).get_numeral_int64();
  }

  bool can_be_at_most(const Asked& asked, std::int64_t most) {
    z3::expr_vector assumed(context_);
    assumed.push_back(context_.bool_const(("step" + std::to_string(steps_++)).c_str()));
    solver_.add(z3::implies(assumed.back(), distance(asked) <= context_.int_val(most)));
    return solver_.check(assumed) == z3::sat;
  }

  /// Finds the smallest possible value of a choice and fixes the choice to it.
  std::int64_t fixed(const Asked& asked) {
    if (asked.answer.term() == nullptr)
      return asked.answer.bounds().least - asked.simplest.bounds().least;
    std::int64_t least = 0, most = value_of(asked);
    while (least < most) {
      const std::int64_t tried = least == 0 ? 0 : least + (most - least) / 2;
      if (can_be_at_most(asked, tried))
        most = value_of(asked);
      else
        least = tried + 1;
    }
    solver_.add(distance(asked) == context_.int_val(most));
    solver_.check();
    return most;
  }

  z3::context& context_;
  const Case& drawn_;
  z3::solver solver_;
  std::size_t steps_ = 0;
};

}  // namespace

std::optional<Choices> smallest_choices(z3::context& context, const Case& drawn,
                                        const Truth& truth) {
  return Descent(context, drawn, truth).smallest();
}

std::optional<Choices> some_choices(z3::context& context, const Case& drawn, const Truth& truth) {
  return Descent(context, drawn, truth).any();
}

}  // namespace asa::prove
