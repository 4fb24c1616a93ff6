#include "gate/timeline/steps.hpp"

#include "gate/audit/expiries.hpp"
#include "gate/timeline/events.hpp"
#include "model/time/states.hpp"

#include <algorithm>
#include <tuple>

namespace asa::timeline {

namespace {

bool grants(const KeyedUnit<Scalar>& unit, Feature f) {
  return std::any_of(unit.keys.begin(), unit.keys.end(),
                     [f](const auto& key) { return key.grants_any(f); });
}

/// Whether a key of any unit grants the feature, at the start or later.
bool granted(const Course& course, Feature f) {
  const auto& units = course.history.units;
  return std::any_of(units.begin(), units.end(), [f](const auto& u) { return grants(u, f); }) ||
         std::ranges::any_of(course.changes, [f](const Change& c) { return grants(c.becomes, f); });
}

/// Whether a property of any unit differs at some step from the start.
bool changes(const Trace<Scalar>& trace, auto of) {
  for (std::size_t step = 1; step < trace.steps(); ++step)
    for (std::size_t u = 0; u < trace.units(); ++u)
      if (of(trace.at(step, u)) != of(trace.at(0, u))) return true;
  return false;
}

/// What a device shows about its keys.
std::vector<std::tuple<bool, bool, Days>> shown_of(const Accounts<Scalar>& accounts) {
  std::vector<std::tuple<bool, bool, Days>> shown;
  for (const Account<Scalar>& account : accounts)
    shown.emplace_back(account.installed, account.active, account.left);
  return shown;
}

}  // namespace

std::string event_of(const Course& course, std::size_t step) {
  if (course.moments[step].event == 0) return "start";
  if (const Change* const change = course.change_at(step)) return change->text;
  return event_text(course.history, course.event_of(step));
}

std::string state_of(const Course& course, std::size_t step) {
  if (course.trace.units() == 1) return "alone";
  const std::string contact(
      contact_names[static_cast<std::size_t>(contact_of(course.trace, step))]);
  const GroupSeen<Scalar>& seen = course.trace.group(step);
  if (!seen.failover_off) return contact;
  return (seen.apart ? "apart, " : "") + std::string(audit::failover_off);
}

std::vector<Feature> followed_features(const Course& course) {
  std::vector<Feature> with_keys, others;
  for (const FeatureEntry& f : features) {
    if (granted(course, f.feature))
      with_keys.push_back(f.feature);
    else if (changes(course.trace, [&](const auto& unit) { return unit.running[f.feature]; }))
      others.push_back(f.feature);
  }
  with_keys.insert(with_keys.end(), others.begin(), others.end());
  return with_keys;
}

bool changes_license_or_traffic(const Course& course, std::size_t step,
                                std::optional<Feature> feature) {
  const Trace<Scalar>& trace = course.trace;
  if (trace.group(step).uncovered) return true;
  for (std::size_t u = 0; u < trace.units(); ++u) {
    const UnitSeen<Scalar>&was = trace.at(step - 1, u), &is = trace.at(step, u);
    if (was.carries != is.carries) return true;
    if (feature ? was.running[*feature] != is.running[*feature] : was.running != is.running)
      return true;
  }
  return false;
}

bool hands_over(const Course& course) {
  const Trace<Scalar>& trace = course.trace;
  if (trace.units() == 1) return false;
  for (std::size_t step = 1; step < trace.steps(); ++step)
    if (trace.group(step).uncovered) return true;
  return changes(trace, [](const UnitSeen<Scalar>& unit) { return unit.carries; });
}

bool license_stays(const Course& course) {
  for (std::size_t step = 0; step < course.steps(); ++step)
    for (std::size_t u = 0; u < course.trace.units(); ++u)
      if (course.is_off(step, u)) return false;
  return !changes(course.trace, [](const UnitSeen<Scalar>& unit) { return unit.running; });
}

bool nothing_changes(const Course& course) {
  bool contact = false;
  for (std::size_t step = 1; step < course.steps(); ++step)
    contact = contact || (course.trace.units() > 1 && course.trace.group(step).apart);
  const auto keys = [](const UnitSeen<Scalar>& unit) { return shown_of(unit.accounts); };
  return license_stays(course) && !contact && !hands_over(course) && !changes(course.trace, keys);
}

}  // namespace asa::timeline
