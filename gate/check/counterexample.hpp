#pragma once

#include "gate/check/record.hpp"

#include <string>

namespace asa {

/// A violation as text: the clause, what was required and seen, the units as a table, a GoogleTest
/// case and a line for `licgate replay`.
std::string describe(const Record& record, const AnySystem& system);

/// A situation, or a history and what a system makes of it, as a table.
std::string table_of(const Subject& subject, const AnySystem& system);

/// The violation as one line of JSON, to be stored and replayed.
std::string to_line(const Record& record);

}  // namespace asa
