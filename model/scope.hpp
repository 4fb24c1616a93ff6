#pragma once

#include "model/readings.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace asa {

/// What may vary from situation to situation; what does not vary is as usual.
enum class Factor : std::uint32_t {
  edition = 1u << 0,         ///< Base or Security Plus
  encryption = 1u << 1,      ///< DES only or 3DES/AES
  encryption_key = 1u << 2,  ///< 3DES/AES from a permanent or a time-based key
  ips = 1u << 3,             ///< IPS in the part number, and a signature subscription
  key = 1u << 4,             ///< a permanent key of all zeros
  slot = 1u << 5,            ///< a time-based slot of all zeros
  payload = 1u << 6,         ///< No Payload Encryption
  version = 1u << 7,         ///< software on either side of every version that a rule names
  model = 1u << 8,           ///< a unit of another model
  cluster_license = 1u << 9,
  ten_gigabit = 1u << 10,  ///< 10GE I/O apart from what the edition gives
  one_feature = 1u << 11,  ///< the amounts of one feature, the others being standard
  every_feature = 1u << 12,
  change = 1u << 13,  ///< which unit, feature and amount a property changes
  use = 1u << 14,     ///< contexts in use
  size = 1u << 15,    ///< the number of units of a cluster
};

/// A set of factors.
struct Factors {
  std::uint32_t bits = 0;
  constexpr bool has(Factor f) const { return (bits & static_cast<std::uint32_t>(f)) != 0; }
  constexpr Factors without(Factors other) const { return {bits & ~other.bits}; }
};
constexpr Factors only(Factor f) { return {static_cast<std::uint32_t>(f)}; }
constexpr Factors operator|(Factors a, Factors b) { return {a.bits | b.bits}; }
constexpr Factors operator|(Factors a, Factor b) { return a | only(b); }
constexpr Factors operator|(Factor a, Factor b) { return only(a) | only(b); }

inline constexpr Factors all_factors{0xffffu};

/// The readings that vary, as places in the register; the others are at their default.
struct ReadingSet {
  std::uint32_t bits = 0;
  constexpr bool has(std::size_t place) const { return (bits >> place & 1u) != 0; }
  constexpr ReadingSet without(std::string_view id) const {
    std::uint32_t rest = bits;
    for (std::size_t i = 0; i < reading_count; ++i)
      if (reading_register[i].id == id) rest &= ~(1u << i);
    return {rest};
  }
};
inline constexpr ReadingSet every_reading{(1u << reading_count) - 1u};
inline constexpr ReadingSet default_reading{};

constexpr ReadingSet reading(std::string_view id) {
  return {every_reading.bits & ~every_reading.without(id).bits};
}
constexpr ReadingSet operator|(ReadingSet a, ReadingSet b) { return {a.bits | b.bits}; }

/// What the units of a situation are.
enum class Shape {
  pair,     ///< a failover pair
  triple,   ///< three licenses, for the laws of combination
  cluster,  ///< two to 16 units
};

/// A space of situations small enough to be tried whole, under the name that reports print.
struct Scope {
  std::string_view name;
  Shape shape = Shape::pair;
  Factors factors{};
  ReadingSet readings{};
};

}  // namespace asa
