#pragma once

#include "model/literal.hpp"
#include "model/readings.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace asa {

/// What may vary between situations; everything else keeps its usual value.
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
  ten_gigabit = 1u << 10,  ///< 10GE I/O independent of the edition
  one_feature = 1u << 11,  ///< the amount of one feature; all others are standard
  every_feature = 1u << 12,
  change = 1u << 13,  ///< which unit, feature and amount a property changes
  use = 1u << 14,     ///< contexts in use
  size = 1u << 15,    ///< the number of units of a cluster
  // for histories:
  contact = 1u << 16,          ///< contact between units is lost
  parts = 1u << 17,            ///< a cluster splits into parts of several units
  tiers = 1u << 18,            ///< keys for tiers, not only for flags
  second_key = 1u << 19,       ///< several keys on a unit, even for one feature
  evaluation = 1u << 20,       ///< keys with several features
  activation = 1u << 21,       ///< inactive keys; activating and deactivating keys
  entry = 1u << 22,            ///< keys entered during the history
  permanent = 1u << 23,        ///< permanent keys with features that time-based keys grant, too
  clock = 1u << 24,            ///< clock changes, shutdowns and reloads
  upgrade = 1u << 25,          ///< entering permanent keys on order, reloads, switching over
  old_software = 1u << 26,     ///< downgrades to 8.2 or earlier
  keys = 1u << 27,             ///< time-based keys
  failover = 1u << 30,         ///< for situations: the failover feature in a license
  durations = 1u << 28,        ///< any duration or key amount, not only those near the limits
  on_order = 1u << 29,         ///< permanent keys on order
  encryption_keys = 1u << 31,  ///< 3DES/AES from a permanent key, a time-based key, both or none
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

/// All factors of situations.
inline constexpr Factors situation_factors{0xffffu | 1u << 30};

/// The readings that vary, one bit per register entry; the others keep their defaults.
struct ReadingSet {
  std::uint32_t bits = 0;
  constexpr bool has(std::size_t place) const { return (bits >> place & 1u) != 0; }
  constexpr ReadingSet without(ReadingSet other) const { return {bits & ~other.bits}; }
  bool operator==(const ReadingSet&) const = default;
};
inline constexpr ReadingSet every_reading{(1u << situation_readings) - 1u};  ///< for situations
inline constexpr ReadingSet default_reading{};

/// Index of an id in the register; reading_count if the id is not registered.
constexpr std::size_t place_of_reading(std::string_view wanted) {
  std::size_t place = 0;
  while (place < reading_count && reading_register[place].id != wanted) ++place;
  return place;
}

/// "RD-IPS"_reading; an unregistered id does not compile.
template <Literal id>
constexpr ReadingSet operator""_reading() {
  constexpr std::size_t place = place_of_reading(id.view());
  static_assert(place != reading_count, "this reading is not in the register (model/readings.hpp)");
  return {1u << place};
}
constexpr ReadingSet operator|(ReadingSet a, ReadingSet b) { return {a.bits | b.bits}; }

/// How the units of a situation or a history are grouped.
enum class Shape {
  pair,     ///< a failover pair
  triple,   ///< three licenses, for the laws of combination
  cluster,  ///< two to 16 units
  alone,    ///< one unit, in histories only
};

/// A space of situations or histories, small enough to try every case. Its name follows from its
/// contents (generators/scope_name.hpp).
struct Scope {
  Shape shape = Shape::pair;
  Factors factors{};
  ReadingSet readings{};
  std::int32_t events = -1;  ///< maximum per history; negative for situations
  Factors beyond{};          ///< what also varies in random histories

  constexpr bool of_histories() const { return events >= 0; }
  constexpr Factors all_factors() const { return factors | beyond; }
  bool operator==(const Scope&) const = default;
};

}  // namespace asa
