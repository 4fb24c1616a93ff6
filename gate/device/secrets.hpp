#pragma once

#include "gate/device/read_unit.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace asa::device {

/// What tells a unit, its owner or its network apart in the world.
enum class Secret { serial, key, masked_key, address, host, domain, user, password };

struct Found {
  std::size_t at;
  std::size_t size;
  Secret kind;
};

/// The secrets that a clean line shows by their form or by the words before them, in order and
/// without overlaps. An all-zero key is none.
std::vector<Found> secrets_in(std::string_view line, Taken taken);

/// The length of the hardware address at the front of the text, in any notation; 0 if none.
std::size_t address_length(std::string_view text);

bool is_alnum(char c);
bool is_hex(std::string_view text);
/// Whether a word of letters and digits begins or ends at this place.
bool begins_word(std::string_view text, std::size_t at);
bool ends_word(std::string_view text, std::size_t at);

}  // namespace asa::device
