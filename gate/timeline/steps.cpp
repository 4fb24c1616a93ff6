#include "gate/timeline/steps.hpp"

#include "gate/timeline/events.hpp"
#include "model/time/states.hpp"

#include <algorithm>

namespace asa::timeline {

namespace {

bool granted(const History<Scalar>& history, Feature f) {
  return std::any_of(history.units.begin(), history.units.end(), [f](const auto& unit) {
    return std::any_of(unit.keys.begin(), unit.keys.end(),
                       [f](const auto& key) { return key.grants_any(f); });
  });
}

/// Whether something of a unit is another at some step than at the start.
bool changes(const Trace<Scalar>& trace, auto of) {
  for (std::size_t step = 1; step < trace.steps(); ++step)
    for (std::size_t u = 0; u < trace.units(); ++u)
      if (of(trace.at(step, u)) != of(trace.at(0, u))) return true;
  return false;
}

}  // namespace

std::string event_of(const History<Scalar>& history, std::size_t step) {
  return step == 0 ? "start" : event_text(history, history.events[step - 1]);
}

Days days_at(const History<Scalar>& history, std::size_t step) {
  Days at{0};
  for (std::size_t i = 0; i < step; ++i)
    if (takes_time(history.events[i].kind)) at += history.events[i].days;
  return at;
}

std::string_view state_of(const Trace<Scalar>& trace, std::size_t step) {
  if (trace.units() == 1) return "alone";
  return contact_names[static_cast<std::size_t>(contact_of(trace, step))];
}

std::vector<Feature> followed_features(const History<Scalar>& history, const Trace<Scalar>& trace) {
  std::vector<Feature> with_keys, others;
  for (const FeatureEntry& f : features) {
    if (granted(history, f.feature))
      with_keys.push_back(f.feature);
    else if (changes(trace, [&](const auto& unit) { return unit.running[f.feature]; }))
      others.push_back(f.feature);
  }
  with_keys.insert(with_keys.end(), others.begin(), others.end());
  return with_keys;
}

bool hands_over(const Trace<Scalar>& trace) {
  if (trace.units() == 1) return false;
  for (std::size_t step = 1; step < trace.steps(); ++step)
    if (trace.group(step).uncovered) return true;
  return changes(trace, [](const UnitSeen<Scalar>& unit) { return unit.carries; });
}

}  // namespace asa::timeline
