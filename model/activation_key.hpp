#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace asa {

/// An activation key as typed: 160 bits in five words (KEY-01). It encodes what it grants, which
/// cannot be split; only a device can decode it.
struct ActivationKey {
  std::array<std::uint32_t, 5> words{};

  /// The key of an empty slot, or of a unit on its defaults (FX-KEY-1).
  constexpr bool all_zeros() const { return *this == ActivationKey{}; }
  bool operator==(const ActivationKey&) const = default;
};

/// The five words as text: "0x0000000a 0x...".
std::string to_string(const ActivationKey& key);

/// Parses five words of one to eight hexadecimal digits, each with or without 0x; nullopt for any
/// other text.
std::optional<ActivationKey> parse_activation_key(std::string_view text);

}  // namespace asa
