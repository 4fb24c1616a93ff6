#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace asa::campaign {

/// The whole number that a text writes out or with a power of ten: "250", "1e10". Empty for
/// anything else, and for what does not fit.
std::optional<std::uint64_t> whole_number_in(std::string_view text);

}  // namespace asa::campaign
