#pragma once

#include "gate/check/record.hpp"

#include <stdexcept>
#include <string>

namespace asa::campaign {

/// Two records of a property on a platform that contradict each other: what() says in what.
struct Contradiction : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// Whether the system said beforehand that it does not answer about it, so that no case was tried.
bool was_never_asked(const Record& record);

/// The cases of both; where both have a case, they must say the same of it. Throws Contradiction.
Intervals joined(const Intervals& one, const Intervals& other);

/// Adds to a record what other parts of the run did. The violation is the first by stage and
/// number, and nothing counts that comes after it: so it is the record of one machine. Throws
/// Contradiction.
void join(Record& record, const Record& other);

}  // namespace asa::campaign
