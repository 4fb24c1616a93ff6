#pragma once

#include "gate/timeline/course.hpp"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace asa::timeline {

/// Something that happened at a step, on its own or by an event that takes time: to all units, to
/// one unit, or to one of its keys.
struct Happening {
  std::string_view what;  ///< "contact lost", "grace over", "ends"
  std::optional<std::size_t> unit = std::nullopt;
  std::optional<std::size_t> key = std::nullopt;
};

/// What happened at a step (1 or later), all units first; only keys of the feature, if it is given.
std::vector<Happening> happenings(const Course& course, std::size_t step,
                                  std::optional<Feature> feature = std::nullopt);

}  // namespace asa::timeline
