#include "properties/answer_of.hpp"

namespace asa {

Answer<Scalar> answer_of(const AnySystem& system, const Situation<Scalar>& s) {
  Answer<Scalar> answer(s);
  answer.refusals = system.refusals(s);
  if (!answer.refusals.forms()) return answer;
  for (std::size_t u = 0; u < s.units.size(); ++u) {
    for (std::size_t active = 0; active < answer.units[u].running.size(); ++active)
      answer.units[u].running[active] = system.running(s, u, active);
    answer.units[u].signatures = system.gets_signatures(s, u);
  }
  answer.contexts_fit = system.contexts_fit(s);
  return answer;
}

}  // namespace asa
