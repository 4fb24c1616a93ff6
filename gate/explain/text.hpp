#pragma once

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <string>

namespace asa::explain {

/// A page for a terminal: its facts side by side, then its lists, each under its heading. What is
/// empty is left out.
std::string to_text(const nlohmann::ordered_json& page, bool color, std::size_t columns);

/// Rows of a listing: the first value of each, then the others below it.
std::string rows_as_text(const nlohmann::ordered_json& rows);

}  // namespace asa::explain
