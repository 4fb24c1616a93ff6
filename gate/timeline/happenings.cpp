#include "gate/timeline/happenings.hpp"

#include "gate/audit/expiries.hpp"

namespace asa::timeline {

namespace {

void of_all_units(std::vector<Happening>& found, const Trace<Scalar>& trace, std::size_t step) {
  const GroupSeen<Scalar>&was = trace.group(step - 1), &is = trace.group(step);
  const auto add_if = [&](bool holds, std::string_view what) {
    if (holds) found.push_back({what});
  };
  if (trace.units() == 1) return;
  add_if(!was.apart && is.apart, "contact lost");
  add_if(was.apart && !is.apart, "contact back");
  add_if(!was.beyond && is.beyond, "grace over");
  add_if(!was.failover_off && is.failover_off, "failover goes off");
  add_if(was.failover_off && !is.failover_off, "failover on again");
}

void of_a_shutdown(std::vector<Happening>& found, const Course& course, std::size_t step) {
  const Moment& moment = course.moments[step];
  const Event<Scalar>& event = course.event_of(step);
  if (event.kind != EventKind::shut_down) return;
  const bool begins = course.moments[step - 1].event != moment.event;
  if (begins) found.push_back({"goes down", event.unit});
  if (!moment.during) found.push_back({"boots", event.unit});
}

void of_a_key(std::vector<Happening>& found, const Course& course, std::size_t step, std::size_t u,
              std::size_t k) {
  const bool by_itself = takes_time(course.event_of(step).kind);
  if (by_itself && audit::activated(course.trace, step, u, k))
    found.push_back({"takes over", u, k});
  if (audit::expired(course.trace, step, u, k)) found.push_back({"ends", u, k});
}

}  // namespace

std::vector<Happening> happenings(const Course& course, std::size_t step,
                                  std::optional<Feature> feature) {
  std::vector<Happening> found;
  of_all_units(found, course.trace, step);
  of_a_shutdown(found, course, step);
  const History<Scalar> before = course.history_at(step - 1);
  for (std::size_t u = 0; u < course.trace.units(); ++u) {
    if (course.is_replaced(step, u)) continue;
    for (std::size_t k = 0; k < before.units[u].keys.size(); ++k)
      if (!feature || before.units[u].keys[k].grants_any(*feature))
        of_a_key(found, course, step, u, k);
  }
  return found;
}

}  // namespace asa::timeline
