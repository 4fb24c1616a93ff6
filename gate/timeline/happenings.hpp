#pragma once

#include "gate/timeline/step_change.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace asa::timeline {

/// Something that happened at a step, of itself or by an event that takes time: to all units, to
/// one, or to a key of it.
struct Happening {
  std::string_view what;  ///< "contact lost", "grace over", "ends"
  std::optional<std::size_t> unit = std::nullopt;
  std::optional<std::size_t> key = std::nullopt;
};

/// What happened at a step that the change concerns; all units come first.
std::vector<Happening> happenings(const StepChange& change);

}  // namespace asa::timeline
