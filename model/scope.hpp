#pragma once

#include "model/literal.hpp"
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
  upgrade = 1u << 25,       ///< permanent keys on order that are entered, reloads, switching over
  old_software = 1u << 26,  ///< downgrades to 8.2 or earlier
  keys = 1u << 27,          ///< time-based keys
  failover = 1u << 30,      ///< of situations: the failover feature in a unit's license
  durations = 1u << 28,     ///< any duration, and any amount in a key, not only around the limits
  on_order = 1u << 29,      ///< permanent keys on order
  encryption_keys = 1u << 31,  ///< 3DES/AES by a permanent key, a time-based key, both or none
};

/// A set of factors.
struct Factors {
  std::uint32_t bits = 0;
  constexpr bool has(Factor f) const { return (bits & static_cast<std::uint32_t>(f)) != 0; }
  constexpr Factors without(Factors other) const { return {bits & ~other.bits}; }
  bool operator==(const Factors&) const = default;
};
constexpr Factors only(Factor f) { return {static_cast<std::uint32_t>(f)}; }
constexpr Factors operator|(Factors a, Factors b) { return {a.bits | b.bits}; }
constexpr Factors operator|(Factors a, Factor b) { return a | only(b); }
constexpr Factors operator|(Factor a, Factor b) { return only(a) | only(b); }

/// Everything that may vary from one situation to another.
inline constexpr Factors situation_factors{0xffffu | 1u << 30};

/// The readings that vary, as places in the register; the others are at their default.
struct ReadingSet {
  std::uint32_t bits = 0;
  constexpr bool has(std::size_t place) const { return (bits >> place & 1u) != 0; }
  constexpr ReadingSet without(ReadingSet other) const { return {bits & ~other.bits}; }
  bool operator==(const ReadingSet&) const = default;
};
inline constexpr ReadingSet every_reading{(1u << situation_readings) - 1u};  ///< of situations
inline constexpr ReadingSet default_reading{};

/// Place of an id in the register, reading_count if it is not registered.
constexpr std::size_t place_of_reading(std::string_view wanted) {
  std::size_t place = 0;
  while (place < reading_count && reading_register[place].id != wanted) ++place;
  return place;
}

/// "RD-IPS"_reading; an id that is not in the register does not compile.
template <Literal id>
constexpr ReadingSet operator""_reading() {
  constexpr std::size_t place = place_of_reading(id.view());
  static_assert(place != reading_count, "this reading is not in the register (model/readings.hpp)");
  return {1u << place};
}
constexpr ReadingSet operator|(ReadingSet a, ReadingSet b) { return {a.bits | b.bits}; }

/// What the units of a situation or of a history are.
enum class Shape {
  pair,     ///< a failover pair
  triple,   ///< three licenses, for the laws of combination
  cluster,  ///< two to 16 units
  alone,    ///< one unit, of histories only
};

/// A space of situations or of histories small enough to be tried whole. What it is called follows
/// from what it is (generators/scope_name.hpp).
struct Scope {
  Shape shape = Shape::pair;
  Factors factors{};
  ReadingSet readings{};
  std::int32_t events = -1;  ///< the most that a history has; none in a space of situations
  Factors beyond{};          ///< what varies, too, in random histories

  constexpr bool of_histories() const { return events >= 0; }
  constexpr Factors all_factors() const { return factors | beyond; }
  bool operator==(const Scope&) const = default;
};

}  // namespace asa
