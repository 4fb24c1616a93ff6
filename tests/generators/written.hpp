#pragma once

#include "model/subject.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

/// Everything that a situation or a history says, in one line: two are the same if their lines are.
namespace asa::test {

inline void write(std::string& text, std::int64_t amount) { text += ' ' + std::to_string(amount); }

inline void write(std::string& text, const Values<Scalar>& values) {
  for (const std::int32_t amount : values.slots) write(text, amount);
}

inline void write(std::string& text, const AnyUnit<Scalar>& u) {
  for (const bool is : {u.security_plus, u.ips_part, u.zero_key, u.zero_time_based_slot,
                        u.time_based_encryption, u.no_payload_encryption})
    text += is ? '1' : '0';
  for (const std::int32_t amount : {u.model(), u.version, u.contexts_in_use}) write(text, amount);
  write(text, u.license);
}

inline void write(std::string& text, const Platform<Scalar>& p) {
  for (const bool has : p.has) text += has ? '1' : '0';
  text += ' ';
  for (const bool is : {p.base_excluded, p.edition_reloads, p.clusters, p.base_clusters})
    text += is ? '1' : '0';
  for (const std::int32_t fact : {p.clusters_from, p.cluster_units, p.cluster_units_from_92})
    write(text, fact);
  (text += ' ') += id(p.clusters_by);
  write(text, p.limit);
}

inline void write(std::string& text, Topology topology, const Readings& readings) {
  text += topology == Topology::cluster ? "cluster" : "pair";
  const auto alternative = alternatives(readings);
  for (std::size_t i = 0; i < reading_count; ++i)
    if (alternative[i]) (text += ' ') += reading_register[i].id;
}

inline std::string written(const Situation<Scalar>& s) {
  std::string text;
  write(text, s.topology, s.readings);
  write(text += " on ", s.units[0].platform);
  for (const AnyUnit<Scalar>& unit : s.units) write(text += " | ", unit);
  text += " change";
  for (const auto what : {static_cast<std::int32_t>(s.change.unit), s.change.feature})
    write(text, what);
  write(text, s.change.amount);
  return text;
}

inline void write(std::string& text, const TimeBasedKey<Scalar>& key, const Account<Scalar>& a) {
  for (const Grant<Scalar>& grant : key.grants) {
    write(text, static_cast<std::int64_t>(grant.feature));
    write(text, grant.amount);
  }
  for (const bool is : {a.installed, a.active}) text += is ? '1' : '0';
  write(text, a.activation);
  for (const Days days : {a.left, a.shut_down, a.clock_moved, a.clock_pending})
    write(text, days.count());
}

inline void write(std::string& text, const KeyedUnit<Scalar>& unit) {
  write(text += " | ", unit.unit);
  write(text += " next ", unit.on_order);
  for (std::size_t k = 0; k < unit.keys.size(); ++k)
    write(text += " key ", unit.keys[k], unit.accounts[k]);
}

inline void write(std::string& text, const Event<Scalar>& e) {
  for (const std::size_t what :
       {static_cast<std::size_t>(e.kind), std::size_t{e.unit}, std::size_t{e.key}})
    write(text, static_cast<std::int64_t>(what));
  for (std::size_t u = 0; u < most_units; ++u)
    write(text, static_cast<std::int64_t>(e.parts.of(u)));
  write(text, e.days.count());
}

inline std::string written(const History<Scalar>& h) {
  std::string text;
  write(text, h.topology, h.readings);
  write(text += " on ", h.units[0].unit.platform);
  for (const KeyedUnit<Scalar>& unit : h.units) write(text, unit);
  for (const Event<Scalar>& event : h.events) write(text += " ; ", event);
  write(text += " change ", h.change);
  write(text, static_cast<std::int64_t>(h.place));
  return text;
}

inline std::string written(const Subject& subject) {
  return std::visit([](const auto& one) { return written(one); }, subject);
}

/// FNV-1a, which is the same everywhere.
inline std::uint64_t hash_of(const std::vector<std::string>& lines) {
  std::uint64_t hash = 0xcbf29ce484222325u;
  for (const std::string& line : lines)
    for (const char c : line) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3u;
  return hash;
}

}  // namespace asa::test
