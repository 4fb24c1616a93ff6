#include "gate/foreign/kept_question.hpp"

#include <algorithm>

namespace asa::foreign {

KeptQuestion kept(const Situation<Scalar>& q) {
  return KeptSituation{q.topology, q.readings, {q.units.begin(), q.units.end()}};
}

KeptQuestion kept(const History<Scalar>& q) {
  return KeptHistory{
      q.topology, q.readings, {q.units.begin(), q.units.end()}, {q.events.begin(), q.events.end()}};
}

bool is_same(const KeptQuestion& kept, const Situation<Scalar>& q) {
  const auto* k = std::get_if<KeptSituation>(&kept);
  return k != nullptr && k->topology == q.topology && k->readings == q.readings &&
         std::ranges::equal(k->units, q.units);
}

bool is_same(const KeptQuestion& kept, const History<Scalar>& q) {
  const auto* k = std::get_if<KeptHistory>(&kept);
  return k != nullptr && k->topology == q.topology && k->readings == q.readings &&
         std::ranges::equal(k->units, q.units) && std::ranges::equal(k->events, q.events);
}

}  // namespace asa::foreign
