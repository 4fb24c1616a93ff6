#pragma once

#include "gate/device/unit_text.hpp"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <vector>

namespace asa::device {

/// States are true or false, amounts numbers or "Unlimited", failover is as devices print it.
nlohmann::ordered_json value_json(Feature f, std::int32_t amount);

/// Findings with file, line, text and why: `line` is 0 where they concern the whole file.
nlohmann::ordered_json findings_json(const std::vector<Finding>& findings);

}  // namespace asa::device
