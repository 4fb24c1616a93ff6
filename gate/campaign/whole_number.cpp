#include "gate/campaign/whole_number.hpp"

#include "gate/terminal/words.hpp"

#include <limits>

namespace asa::campaign {

namespace {

/// The number with zeros behind it.
std::optional<std::uint64_t> with_zeros(std::uint64_t number, unsigned zeros) {
  constexpr std::uint64_t most = std::numeric_limits<std::uint64_t>::max();
  for (; zeros > 0 && number > 0; --zeros) {
    if (number > most / 10) return {};
    number *= 10;
  }
  return number;
}

}  // namespace

std::optional<std::uint64_t> whole_number_in(std::string_view text) {
  const std::size_t e = text.find_first_of("eE");
  const auto number = number_in<std::uint64_t>(text.substr(0, e));
  if (!number || e == std::string_view::npos) return number;
  const auto zeros = number_in<unsigned>(text.substr(e + 1));
  return zeros ? with_zeros(*number, *zeros) : std::nullopt;
}

}  // namespace asa::campaign
