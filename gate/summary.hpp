#pragma once

#include "gate/record.hpp"

#include <cstdint>
#include <span>
#include <string>

namespace asa {

/// The final table of a run: a row a clause, then the scopes that were exhausted, by name.
std::string summary(std::span<const Record> records);

/// {seed, budget, verdict, records}: a record for each property and platform.
std::string to_json(std::span<const Record> records, std::uint64_t seed, const Budget& budget);

/// Violated if any record is; vacuous if any is, or if there are none.
Outcome verdict(std::span<const Record> records);

}  // namespace asa
