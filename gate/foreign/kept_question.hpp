#pragma once

#include "model/situation.hpp"
#include "model/time/history.hpp"

#include <variant>
#include <vector>

namespace asa::foreign {

/// A situation or a history as it is asked, without the room for units and events that it does not
/// have, and without what a property changes.
struct KeptSituation {
  Topology topology;
  Readings readings;
  std::vector<Unit<>> units;
};
struct KeptHistory {
  Topology topology;
  Readings readings;
  std::vector<KeyedUnit<>> units;
  std::vector<Event<>> events;
};
using KeptQuestion = std::variant<KeptSituation, KeptHistory>;

KeptQuestion kept(const Situation<Scalar>& question);
KeptQuestion kept(const History<Scalar>& question);

/// Whether they ask the same.
bool is_same(const KeptQuestion& kept, const Situation<Scalar>& question);
bool is_same(const KeptQuestion& kept, const History<Scalar>& question);

}  // namespace asa::foreign
