#include "model/time/states.hpp"

#include <algorithm>

namespace asa {

namespace {

bool has_live(const History<Scalar>& h, const Trace<Scalar>& t, std::size_t step, std::size_t unit,
              Feature f) {
  for (std::size_t k = 0; k < h.units[unit].keys.size(); ++k)
    if (h.units[unit].keys[k].grants_any(f) && t.at(step, unit).accounts[k].live()) return true;
  return false;
}

bool is_served(const History<Scalar>& h, const Trace<Scalar>& t, std::size_t step, std::size_t unit,
               Feature f) {
  const bool each_for_itself = t.group(step).beyond || t.group(step).failover_off;
  if (entry(f).kind != Kind::flag || each_for_itself) return false;
  for (std::size_t before = 0; before < unit; ++before)
    if (has_live(h, t, step, before, f)) return true;
  return false;
}

}  // namespace

Contact contact_of(const Trace<Scalar>& trace, std::size_t step) {
  const GroupSeen<Scalar>& now = trace.group(step);
  if (now.apart) return now.beyond ? Contact::beyond_grace : Contact::within_grace;
  return step > 0 && trace.group(step - 1).apart ? Contact::reunited : Contact::together;
}

KeyState key_state_of(const History<Scalar>& history, const Trace<Scalar>& trace, std::size_t step,
                      std::size_t unit, std::size_t key) {
  const Account<Scalar>& account = trace.at(step, unit).accounts[key];
  if (!account.installed) return KeyState::not_installed;
  if (account.left == Days{0}) return KeyState::used_up;
  if (!account.active) return KeyState::inactive;
  const auto& grants = history.units[unit].keys[key].grants;
  const bool waits = std::all_of(grants.begin(), grants.end(), [&](const Grant<Scalar>& grant) {
    return is_served(history, trace, step, unit, grant.feature);
  });
  return waits ? KeyState::waiting : KeyState::counting;
}

Traffic traffic_of(const Trace<Scalar>& trace, std::size_t step) {
  if (trace.group(step).doubled) return Traffic::both;
  return trace.at(step, 0).carries ? Traffic::primary : Traffic::secondary;
}

}  // namespace asa
