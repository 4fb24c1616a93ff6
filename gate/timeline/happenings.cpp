#include "gate/timeline/happenings.hpp"

namespace asa::timeline {

namespace {

void of_all_units(std::vector<Happening>& found, const StepChange& change) {
  const GroupSeen<Scalar>&was = change.before(), &is = change.now();
  const auto add_if = [&](bool holds, std::string_view what) {
    if (holds) found.push_back({what});
  };
  if (change.units() == 1) return;
  add_if(!was.apart && is.apart, "contact lost");
  add_if(was.apart && !is.apart, "contact back");
  add_if(!was.beyond && is.beyond, "grace over");
  add_if(!was.failover_off && is.failover_off, "failover goes off");
  add_if(was.failover_off && !is.failover_off, "failover on again");
}

void of_a_shutdown(std::vector<Happening>& found, const StepChange& change) {
  const std::size_t unit = change.event().unit;
  if (change.event().kind != EventKind::shut_down) return;
  if (change.begins()) found.push_back({"goes down", unit});
  if (!change.during()) found.push_back({"boots", unit});
}

void of_keys(std::vector<Happening>& found, const StepChange& change) {
  for (std::size_t u = 0; u < change.units(); ++u)
    for (std::size_t k = 0; k < change.unit(u).keys.size(); ++k) {
      if (!change.concerns(u, k)) continue;
      const bool by_itself = takes_time(change.event().kind);
      if (by_itself && change.activated(u, k)) found.push_back({"takes over", u, k});
      if (change.expired(u, k)) found.push_back({"ends", u, k});
    }
}

}  // namespace

std::vector<Happening> happenings(const StepChange& change) {
  std::vector<Happening> found;
  of_all_units(found, change);
  of_a_shutdown(found, change);
  of_keys(found, change);
  return found;
}

}  // namespace asa::timeline
