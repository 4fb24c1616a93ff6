#pragma once

#include "gate/device/placed.hpp"
#include "gate/device/unit_text.hpp"
#include "gate/terminal/input.hpp"
#include "model/time/history.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace asa::device {

/// A unit with its time-based keys, as a history needs it, and what had to be assumed.
struct KeyedReading {
  KeyedUnit<Scalar> unit{};
  std::vector<Finding> assumed{};  ///< what is not printed, and what was assumed
  std::vector<Finding> unknown{};  ///< what the keys do not explain
};

/// The days, 0 or more, of a term such as "62 days"; nothing for "perpetual" or if none is printed.
std::optional<Days> days_of_term(std::string_view term);

/// The permanent license of a unit is what it prints, less what its active time-based keys bring
/// (KEY-07). If a key alone decides a value, the permanent one is hidden, and the factory default
/// is assumed. The next permanent key is the same as this one. An error if a key has no term in
/// days or several, or more than 8 features, or if there are more than 8 keys.
Expected<KeyedReading> keyed_unit(const UnitText& text, const Placed& placed);

}  // namespace asa::device
