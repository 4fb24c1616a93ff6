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
  // of histories:
  contact = 1u << 16,       ///< contact between units is lost
  parts = 1u << 17,         ///< a cluster falls into parts of several units
  tiers = 1u << 18,         ///< keys of tiers, not only of flags
  second_key = 1u << 19,    ///< several keys on a unit, also for one feature
  evaluation = 1u << 20,    ///< keys with several features
  activation = 1u << 21,    ///< keys that are not active; activating and deactivating
  entry = 1u << 22,         ///< keys that are entered in the course of the history
  permanent = 1u << 23,     ///< what the permanent keys hold of the features of other keys
  clock = 1u << 24,         ///< clocks that are moved, shutdowns and reloads
  upgrade = 1u << 25,       ///< permanent keys that are entered, reloads, switching over
  old_software = 1u << 26,  ///< downgrades to 8.2 or earlier
  keys = 1u << 27,          ///< time-based keys
  durations = 1u << 28,     ///< any duration, and any amount in a key, not only around the limits
  encryption_keys = 1u << 29,  ///< 3DES/AES by a permanent key, a time-based key or none
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

/// Everything that may vary from one situation to another.
inline constexpr Factors situation_factors{0xffffu};

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
inline constexpr ReadingSet every_reading{(1u << situation_readings) - 1u};  ///< of situations
inline constexpr ReadingSet default_reading{};

constexpr ReadingSet reading(std::string_view id) {
  std::uint32_t bits = 0;
  for (std::size_t i = 0; i < reading_count; ++i)
    if (reading_register[i].id == id) bits |= 1u << i;
  return {bits};
}
constexpr ReadingSet operator|(ReadingSet a, ReadingSet b) { return {a.bits | b.bits}; }

/// What the units of a situation or of a history are.
enum class Shape {
  pair,     ///< a failover pair
  triple,   ///< three licenses, for the laws of combination
  cluster,  ///< two to 16 units
  alone,    ///< one unit, of histories only
};

/// A space of situations or of histories small enough to be tried whole, under the name that
/// reports print.
struct Scope {
  std::string_view name;
  Shape shape = Shape::pair;
  Factors factors{};
  ReadingSet readings{};
  std::int32_t events = -1;  ///< the most that a history has; none in a space of situations

  constexpr bool of_histories() const { return events >= 0; }
};

}  // namespace asa
