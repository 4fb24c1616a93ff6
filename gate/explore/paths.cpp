#include "gate/explore/paths.hpp"

#include "model/time/states.hpp"
#include "properties/reference_system.hpp"

#include <algorithm>
#include <map>

namespace asa::atlas {

namespace {

/// Appends a state unless the path is in it already.
void pass(std::vector<std::size_t>& states, auto state) {
  const auto next = static_cast<std::size_t>(state);
  if (states.empty() || states.back() != next) states.push_back(next);
}

std::vector<std::size_t> states_of(const Trace<Scalar>& trace, auto state_at) {
  std::vector<std::size_t> states;
  for (std::size_t step = 0; step < trace.steps(); ++step) pass(states, state_at(step));
  return states;
}

/// The paths of all machines in a history, each once.
std::vector<Path> paths_of(const History<Scalar>& h, const Trace<Scalar>& trace) {
  std::vector<Path> paths;
  if (trace.units() == 2) {
    paths.push_back({Machine::contact,
                     states_of(trace, [&](std::size_t step) { return contact_of(trace, step); })});
    paths.push_back({Machine::traffic,
                     states_of(trace, [&](std::size_t step) { return traffic_of(trace, step); })});
  }
  for (std::size_t u = 0; u < h.units.size(); ++u)
    for (std::size_t k = 0; k < h.units[u].keys.size(); ++k)
      paths.push_back({Machine::key, states_of(trace, [&](std::size_t step) {
                         return key_state_of(h, trace, step, u, k);
                       })});
  std::ranges::sort(paths);
  paths.erase(std::unique(paths.begin(), paths.end()), paths.end());
  return paths;
}

/// Calls with every history of a space that has this many events.
void for_each_history(const HistorySpace& space, std::size_t events, History<Scalar>& h,
                      const auto& call) {
  if (h.events.size() == events) return call(h);
  for (const Event<Scalar>& event : space.events) {
    h.events.push_back(event);
    for_each_history(space, events, h, call);
    h.events.resize(h.events.size() - 1);
  }
}

class Explored {
 public:
  void note(std::size_t space, const History<Scalar>& h) {
    ++paths_.cases;
    for (const Path& path : paths_in(h)) {
      const auto [known, is_new] = found_.try_emplace(path, PathFound{path, 0, space, {}, {}});
      if (is_new) known->second.smallest = h;
      ++known->second.cases;
    }
  }
  Paths take() {
    for (auto& [path, found] : found_) paths_.found.push_back(std::move(found));
    return std::move(paths_);
  }

 private:
  Paths paths_{};
  std::map<Path, PathFound> found_{};
};

/// The path of the machine that differs from the one given, if another event leads to one.
std::optional<Path> other_path(const History<Scalar>& h, const Path& path) {
  const std::vector<Path> all = paths_in(h);
  if (std::ranges::find(all, path) != all.end()) return {};
  for (const Path& other : all)
    if (other.machine == path.machine) return other;
  return {};
}

std::optional<NearHistory> near_miss_of(const PathFound& found, const HistorySpace& space) {
  History<Scalar> h = found.smallest;
  for (std::size_t i = h.events.size(); i-- > 0;)
    for (const Event<Scalar>& other : space.events) {
      h = found.smallest;
      h.events[i] = other;
      if (const auto path = other_path(h, found.path)) return NearHistory{i, other, *path};
    }
  return {};
}

template <class State>
std::vector<std::pair<std::size_t, std::size_t>> excluded(std::size_t states) {
  std::vector<std::pair<std::size_t, std::size_t>> steps;
  for (std::size_t from = 0; from < states; ++from)
    for (std::size_t to = 0; to < states; ++to)
      if (!may_follow(static_cast<State>(from), static_cast<State>(to)))
        steps.emplace_back(from, to);
  return steps;
}

}  // namespace

std::vector<Path> paths_in(const History<Scalar>& h) {
  return paths_of(h, reference_system().trace(h));
}

std::string_view name(Machine machine) {
  switch (machine) {
    case Machine::contact: return "contact";
    case Machine::key: return "a key";
    case Machine::traffic: break;
  }
  return "traffic";
}

std::string_view state_name(Machine machine, std::size_t state) {
  switch (machine) {
    case Machine::contact: return contact_names[state];
    case Machine::key: return key_state_names[state];
    case Machine::traffic: break;
  }
  return traffic_names[state];
}

std::size_t state_count(Machine machine) {
  switch (machine) {
    case Machine::contact: return contact_names.size();
    case Machine::key: return key_state_names.size();
    case Machine::traffic: break;
  }
  return traffic_names.size();
}

Paths explore_paths() {
  const std::vector<HistorySpace> spaces = history_spaces();
  Explored explored;
  for (std::size_t events = 0; events <= most_events; ++events)
    for (std::size_t i = 0; i < spaces.size(); ++i) {
      History<Scalar> h = spaces[i].start;
      for_each_history(spaces[i], events, h,
                       [&](const History<Scalar>& one) { explored.note(i, one); });
    }
  Paths paths = explored.take();
  for (PathFound& found : paths.found) found.near = near_miss_of(found, spaces[found.space]);
  paths.exploration =
      asa::explore(spaces, [](const History<Scalar>& h) { return reference_system().trace(h); });
  return paths;
}

std::vector<std::pair<std::size_t, std::size_t>> excluded_steps(Machine machine) {
  switch (machine) {
    case Machine::contact: return excluded<Contact>(contact_names.size());
    case Machine::key: return excluded<KeyState>(key_state_names.size());
    case Machine::traffic: break;
  }
  return excluded<Traffic>(traffic_names.size());
}

}  // namespace asa::atlas
