#include "gate/prove/situations.hpp"

#include "gate/prove/arithmetic.hpp"

#include <algorithm>

namespace asa::prove {

bool Situations::may_overflow() const {
  return std::ranges::any_of(arithmetic().doubtful, [&](const Truth& overflows) {
    return can_be(overflows) != Reply::never;
  });
}

void for_each_structure_of(const Plan& plan, const std::function<bool(const Situations&)>& call) {
  z3::context context;
  const Truth::Terms terms;
  Solver solver(context);
  const OnStructure<Situation<Symbolic>> each = [&](const Situation<Symbolic>& s, const Case& c) {
    return call({plan, s, c, context, solver});
  };
  for_each_structure(context, plan, Detail::without_repetition, each);
}

}  // namespace asa::prove
