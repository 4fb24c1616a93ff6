#include "generators/explore.hpp"

#include "model/time/rules.hpp"

#include <algorithm>
#include <deque>
#include <set>

namespace asa {

namespace {

/// The states of a kind that were reached, and the steps between them.
template <std::size_t Size>
class Visits {
 public:
  Visits(std::string_view kind, const std::array<std::string_view, Size>& names)
      : kind_(kind), names_(names) {}

  void start(std::size_t state) { states_[state] = true; }
  void step(std::size_t from, std::size_t to) {
    states_[to] = true;
    steps_[from][to] = true;
  }
  void report(Exploration& found, auto may_follow_at) const {
    for (std::size_t from = 0; from < Size; ++from) {
      note(found, found.states, found.all_states, true, states_[from], names_[from]);
      for (std::size_t to = 0; to < Size; ++to)
        note(found, found.steps, found.all_steps, may_follow_at(from, to), steps_[from][to],
             std::string(names_[from]) + " to " + std::string(names_[to]));
    }
  }

 private:
  void note(Exploration& found, std::size_t& reached, std::size_t& all, bool possible, bool seen,
            std::string_view what) const {
    all += possible ? 1 : 0;
    reached += possible && seen ? 1 : 0;
    if (possible != seen)
      found.unexpected.push_back({seen, std::string(kind_) + ": " + std::string(what)});
  }

  std::string_view kind_;
  const std::array<std::string_view, Size>& names_;
  std::array<bool, Size> states_{};
  std::array<std::array<bool, Size>, Size> steps_{};
};

template <class State>
constexpr auto may_follow_places = [](std::size_t from, std::size_t to) {
  return may_follow(static_cast<State>(from), static_cast<State>(to));
};

/// What distinguishes the end of one history from that of another.
using Signature = std::vector<std::int64_t>;

void add(Signature& signature, const Trace<Scalar>& t, std::size_t step) {
  for (std::size_t u = 0; u < t.units(); ++u) {
    const UnitSeen<Scalar>& unit = t.at(step, u);
    signature.push_back(unit.carries);
    for (const Account<Scalar>& a : unit.accounts)
      signature.insert(signature.end(), {a.installed, a.active, a.left.count()});
    for (const std::int32_t amount : unit.running.slots) signature.push_back(amount);
  }
}

/// The most days on a key; a history that reaches more is outside the space.
constexpr Days max_left{20};

/// The end of a history, the same after a reload of every unit and, if units are apart, the same
/// after the grace.
Signature signature_of(const History<Scalar>& h, const Trace<Scalar>& t, const Tracing& trace) {
  Signature signature;
  const std::size_t end = t.steps() - 1;
  signature.push_back(static_cast<std::int64_t>(contact_of(t, end)));
  signature.push_back(std::min(t.group(end).lost, grace + Days{1}).count());
  add(signature, t, end);
  History<Scalar> reloaded = h;
  for (std::size_t u = 0; u < t.units(); ++u)
    reloaded.events.push_back({.kind = EventKind::reload, .unit = static_cast<std::uint8_t>(u)});
  const Trace<Scalar> loaded = trace(reloaded);
  add(signature, loaded, loaded.steps() - 1);
  if (!t.group(end).apart) return signature;
  History<Scalar> lost = h;
  const Days days = grace + Days{1} - std::min(t.group(end).lost, grace);
  lost.events.push_back({.kind = EventKind::apart, .parts = Parts::all_alone(), .days = days});
  const Trace<Scalar> later = trace(lost);
  add(signature, later, later.steps() - 1);
  return signature;
}

/// Whether a key has more days than the space allows.
bool leaves_the_space(const Trace<Scalar>& t) {
  for (std::size_t u = 0; u < t.units(); ++u)
    for (const Account<Scalar>& a : t.last(u).accounts)
      if (a.left > max_left) return true;
  return false;
}

class Explorer {
 public:
  explicit Explorer(const Tracing& trace) : trace_(trace) {}

  void go_through(const HistorySpace& space) {
    std::set<Signature> known;
    std::deque<Events<Scalar>> waiting;
    visit(space.start, known, waiting);
    while (!waiting.empty()) {
      History<Scalar> h = space.start;
      h.events = waiting.front();
      waiting.pop_front();
      for (const Event<Scalar>& event : space.events) {
        h.events.push_back(event);
        visit(h, known, waiting);
        h.events.resize(h.events.size() - 1);
      }
    }
    found_.ends += known.size();
  }

  Exploration found() const {
    Exploration all = found_;
    contact_.report(all, may_follow_places<Contact>);
    keys_.report(all, may_follow_places<KeyState>);
    traffic_.report(all, may_follow_places<Traffic>);
    return all;
  }

 private:
  /// Notes what the last event led to; if that is new, queues the history for more events.
  void visit(const History<Scalar>& h, std::set<Signature>& known,
             std::deque<Events<Scalar>>& waiting) {
    const Trace<Scalar> t = trace_(h);
    note(h, t);
    if (leaves_the_space(t) || h.events.size() == max_events) return;
    if (!known.insert(signature_of(h, t, trace_)).second) return;
    found_.longest = std::max(found_.longest, h.events.size());
    waiting.push_back(h.events);
  }

  void note(const History<Scalar>& h, const Trace<Scalar>& t) {
    const std::size_t end = t.steps() - 1;
    const auto place = [](auto state) { return static_cast<std::size_t>(state); };
    const auto each = [&](auto& seen, auto state_at) {
      if (end == 0) return seen.start(place(state_at(end)));
      seen.step(place(state_at(end - 1)), place(state_at(end)));
    };
    if (t.units() == 2) {
      each(contact_, [&](std::size_t step) { return contact_of(t, step); });
      each(traffic_, [&](std::size_t step) { return traffic_of(t, step); });
    }
    for (std::size_t u = 0; u < h.units.size(); ++u)
      for (std::size_t k = 0; k < h.units[u].keys.size(); ++k)
        each(keys_, [&](std::size_t step) { return key_state_of(h, t, step, u, k); });
  }

  const Tracing& trace_;
  Exploration found_{};
  Visits<contact_names.size()> contact_{"contact", contact_names};
  Visits<key_state_names.size()> keys_{"a key", key_state_names};
  Visits<traffic_names.size()> traffic_{"traffic", traffic_names};
};

}  // namespace

Exploration explore(const std::vector<HistorySpace>& spaces, const Tracing& trace) {
  Explorer explorer(trace);
  for (const HistorySpace& space : spaces) explorer.go_through(space);
  return explorer.found();
}

}  // namespace asa
