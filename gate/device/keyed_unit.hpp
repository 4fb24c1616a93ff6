#pragma once

#include "gate/device/placed.hpp"
#include "gate/device/unit_text.hpp"
#include "gate/terminal/input.hpp"
#include "model/time/history.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace asa::device {

/// A unit with its time-based keys, as a history needs it, and what had to be taken for granted.
struct KeyedReading {
  KeyedUnit<Scalar> unit{};
  std::vector<Finding> assumed{};  ///< what is not printed, and what was taken for it
  std::vector<Finding> unknown{};  ///< what the keys do not explain
};

/// The days of a term such as "62 days", 0 or more; nothing for "perpetual" and where none is
/// printed.
std::optional<Days> days_of_term(std::string_view term);

/// The permanent license of a unit is what it prints less what its active time-based keys bring
/// (KEY-07). A value that a key alone decides hides the permanent one: the standard value of the
/// platform stands in for it. The next permanent key is the same as this one. An error for a key
/// without a term in days or with several, for more than 8 keys, and for more than 8 features in
/// one.
Expected<KeyedReading> keyed_unit(const UnitText& text, const Placed& placed);

}  // namespace asa::device
