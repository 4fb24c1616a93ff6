#pragma once

#include "model/situation.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// How reports call the fields of a scenario.
namespace asa {

/// What an attribute of a unit is called, by its name in JSON.
std::string_view label_of(std::string_view attribute);

/// Fields given as JSON pointers: "each unit: edition, version; secondary: 3DES/AES; RD-ENC".
std::string fields_text(const std::vector<std::string>& fields, Topology topology,
                        std::size_t units);

}  // namespace asa
