#pragma once

#include "gate/audit/report.hpp"
#include "gate/terminal/layout.hpp"

#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <string>
#include <vector>

/// `--why`: each clause that can refuse units like these, and how these units stand to it.
namespace asa::audit {

/// The ids of the properties that cover a clause. They are not known here.
using PropertiesOf = std::function<std::vector<std::string>(Clause)>;

/// Every clause that can refuse a pair or a cluster: first those that refuse, then those that
/// passed, then those that do not apply. Empty if the input does not decide the platforms.
std::vector<Check> why(const Report& report, const PropertiesOf& properties_of);

void why_lines(Layout& out, const Report& report);
nlohmann::ordered_json why_json(const std::vector<Check>& checks);

}  // namespace asa::audit
