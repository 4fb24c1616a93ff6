#include "gate/explore/orbit.hpp"

#include <algorithm>

namespace asa::atlas {

namespace {

/// The finalizer of SplitMix64, which changes every bit of its result with every bit of its input.
constexpr std::uint64_t mixed(std::uint64_t x) {
  x += 0x9e3779b97f4a7c15u;
  x = (x ^ (x >> 30u)) * 0xbf58476d1ce4e5b9u;
  x = (x ^ (x >> 27u)) * 0x94d049bb133111ebu;
  return x ^ (x >> 31u);
}

void add(OrbitKey& key, std::uint64_t value) {
  key.high = mixed(key.high ^ value);
  key.low = mixed(key.low + mixed(value));
}

/// The fields of a unit; its model stands for its platform.
OrbitKey key_of(const Unit<>& unit) {
  OrbitKey key;
  const auto add_value = [&](const auto& value) { add(key, static_cast<std::uint64_t>(value)); };
  add_value(unit.model());
  for_each_field(
      [&](auto name, const auto& field) {
        if constexpr (name.written) for_each_value(add_value, field);
      },
      unit);
  return key;
}

}  // namespace

OrbitKey orbit_of(const Situation<Scalar>& s) {
  InlineVector<OrbitKey, max_units> units;
  for (const Unit<>& unit : s.units) units.push_back(key_of(unit));
  const bool pair = s.topology == Topology::failover_pair;
  std::sort(units.begin() + (pair ? 0 : 1), units.end());
  OrbitKey key;
  add(key, pair ? 0 : 1);
  for (const OrbitKey& unit : units) add(key, unit.high), add(key, unit.low);
  return key;
}

}  // namespace asa::atlas
