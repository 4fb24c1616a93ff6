#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace asa {

/// Rows of JSON as CSV (RFC 4180): a header of all their keys, then a line for each row. Lists are
/// joined by "; ", and so are the values of an object. A row without a key has an empty field. The
/// header begins with the keys that are given, whether or not a row has them.
std::string csv(const nlohmann::ordered_json& rows, std::vector<std::string> first = {});

}  // namespace asa
