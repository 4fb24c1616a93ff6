#pragma once

#include "model/time/trace.hpp"

#include <array>
#include <cstddef>
#include <string_view>

/// The named states that a history passes through, and which may follow which.
namespace asa {

/// Whether the units of a group are in contact: LOC-01 to LOC-04.
enum class Contact { together, within_grace, beyond_grace, reunited };
inline constexpr std::array contact_names{
    std::string_view("together"), std::string_view("apart within the grace"),
    std::string_view("apart beyond the grace"), std::string_view("reunited")};

/// The state of a time-based key: KEY-03, KEY-04, CMB-06, EXP-02.
enum class KeyState { not_installed, inactive, counting, waiting, used_up };
inline constexpr std::array key_state_names{
    std::string_view("not installed"), std::string_view("inactive"),
    std::string_view("counting down"), std::string_view("waiting"), std::string_view("used up")};

/// Which unit of a pair carries traffic: UPG-02, UPG-06.
enum class Traffic { primary, secondary, both };
inline constexpr std::array traffic_names{std::string_view("primary active"),
                                          std::string_view("secondary active"),
                                          std::string_view("both active")};

/// The state of contact after a step; `reunited` is the step that restored contact.
Contact contact_of(const Trace<Scalar>& trace, std::size_t step);

/// The state of a key after a step, in pairs of 8.3(1) or later at the default of RD-MIX. With
/// failover on and the grace not over, a key waits while earlier units have live keys for all its
/// grants.
KeyState key_state_of(const History<Scalar>& history, const Trace<Scalar>& trace, std::size_t step,
                      std::size_t unit, std::size_t key);

/// Which unit of a pair carries traffic after a step; at least one of them must.
Traffic traffic_of(const Trace<Scalar>& trace, std::size_t step);

/// Whether a step can lead from one state to the other.
constexpr bool may_follow(Contact from, Contact to) {
  const bool was_apart = from == Contact::within_grace || from == Contact::beyond_grace;
  if (to == Contact::together) return !was_apart;
  if (to == Contact::reunited) return was_apart;
  return to == Contact::beyond_grace || from != Contact::beyond_grace;
}
constexpr bool may_follow(KeyState from, KeyState to) {
  return to != KeyState::not_installed || from == KeyState::not_installed;
}
constexpr bool may_follow(Traffic, Traffic) { return true; }

}  // namespace asa
