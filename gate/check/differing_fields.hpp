#pragma once

#include "gate/scenario/situation_json.hpp"

#include <set>
#include <string>

namespace asa {

/// The fields in which two scenarios in JSON differ, as JSON pointers ("/units/1/edition"). Lists
/// of other sizes differ as lists, too; each reading is a field.
std::set<std::string> differing_fields(const Json& a, const Json& b);

}  // namespace asa
