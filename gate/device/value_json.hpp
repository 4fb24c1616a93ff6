#pragma once

#include "gate/device/unit_text.hpp"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <vector>

namespace asa::device {

/// A state as true or false, an amount as a number or "Unlimited", failover as devices print it.
nlohmann::ordered_json value_json(Feature f, std::int32_t amount);

/// An array of {file, line, text, why}; `line` is 0 if the finding is about the whole file.
nlohmann::ordered_json findings_json(const std::vector<Finding>& findings);

}  // namespace asa::device
