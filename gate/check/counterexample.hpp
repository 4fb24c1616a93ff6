#pragma once

#include "gate/check/record.hpp"
#include "gate/scenario/situation_json.hpp"

#include <string>

namespace asa {

/// A violation as text: the clause, what was required and seen, the units as a table, a GoogleTest
/// case and a line for `licgate replay`.
std::string describe(const Record& record, const AnySystem& system);

/// What was required of the system, or what is wrong with its answer: one line.
std::string reason_of(const Record& record, const AnySystem& system);

/// A situation as a table, or a history with the system's response to it.
std::string table_of(const Subject& subject, const AnySystem& system);

/// The violation as members of its record in JSON: the line, and what does not matter about it.
void note_violation(Json& json, const Record& record);

/// The violation as one line of JSON, to store and replay.
std::string to_line(const Record& record);

}  // namespace asa
