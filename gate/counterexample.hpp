#pragma once

#include "gate/record.hpp"

#include <string>

namespace asa {

/// A violation as text: the clause, what was demanded and seen, the units as a table, a GoogleTest
/// case and a line for `licgate replay`.
std::string describe(const Record& record, const AnySystem& system);

/// What a system answers in a situation or history, and the situation or history as a table.
std::string answered(const Subject& subject, const AnySystem& system);

/// The violation as one line of JSON, to be stored and replayed.
std::string to_line(const Record& record);

/// An amount as a device prints it: Enabled, Active/Standby, Unlimited, 250.
std::string printed(const FeatureEntry& feature, std::int32_t amount);

}  // namespace asa
