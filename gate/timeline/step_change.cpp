#include "gate/timeline/step_change.hpp"

#include "gate/audit/expiries.hpp"

namespace asa::timeline {

bool StepChange::license_changed() const {
  for (std::size_t u = 0; u < units(); ++u) {
    const Values<Scalar>& from = trace_.at(step_ - 1, u).running;
    const Values<Scalar>& to = trace_.at(step_, u).running;
    if (feature_ ? from[*feature_] != to[*feature_] : from != to) return true;
  }
  return false;
}

bool StepChange::carriers_changed() const {
  bool changed = now().uncovered;
  for (std::size_t u = 0; u < units(); ++u)
    changed = changed || trace_.at(step_ - 1, u).carries != trace_.at(step_, u).carries;
  return changed;
}

bool StepChange::blocked(std::size_t u, std::size_t wanted) const {
  const auto& keys = unit(u).keys;
  for (std::size_t k = 0; k < keys.size(); ++k)
    if (k != wanted && trace_.at(step_ - 1, u).accounts[k].live() && keys[k].is_evaluation() &&
        keys[k].shares_a_feature_with(keys[wanted]))
      return true;
  return false;
}

bool StepChange::expired(std::size_t u, std::size_t k) const {
  return audit::expired(trace_, step_, u, k);
}

bool StepChange::activated(std::size_t u, std::size_t k) const {
  return audit::activated(trace_, step_, u, k);
}

bool StepChange::succeeded(std::size_t u, std::size_t k) const {
  const auto& keys = unit(u).keys;
  for (std::size_t other = 0; other < keys.size(); ++other)
    if (other != k && concerns(u, other) && keys[other].shares_a_feature_with(keys[k]) &&
        activated(u, other))
      return true;
  return false;
}

}  // namespace asa::timeline
