#pragma once

#include "model/fields.hpp"
#include "model/situation.hpp"
#include "model/time/event.hpp"
#include "model/time/key.hpp"

#include <cstddef>

namespace asa {

/// A unit with its keys, at the start of a history.
template <ValueDomain D = Scalar>
struct KeyedUnit {
  Unit<D> unit{};                                  ///< with the license of its permanent key
  Unit<D> on_order{};                              ///< the unit with its next permanent key
  InlineVector<TimeBasedKey<D>, max_keys> keys{};  ///< installed or entered later
  Accounts<D> accounts{};                          ///< one for each key

  static constexpr auto fields() {
    return hana::make_tuple(field<"", &KeyedUnit::unit>, field<"on order", &KeyedUnit::on_order>,
                            field<"keys", &KeyedUnit::keys>, field<"", &KeyedUnit::accounts>);
  }
  bool operator==(const KeyedUnit&) const = default;
};

/// One to 16 units with their keys, and what happens to them. The first unit is the primary of a
/// pair or the master of a cluster. A history with one unit is about a standalone unit.
template <ValueDomain D = Scalar>
struct History {
  Topology topology = Topology::failover_pair;
  Readings readings{};
  InlineVector<KeyedUnit<D>, max_units> units{};
  Events<D> events{};
  Event<D> change{};      ///< what a property adds, removes or moves
  std::size_t place = 0;  ///< index of the event it concerns

  static constexpr auto fields() {
    return hana::make_tuple(field<"topology", &History::topology>,
                            field<"alternative readings", &History::readings>,
                            field<"units", &History::units>, field<"events", &History::events>,
                            field<"change", &History::change>, field<"place", &History::place>);
  }
};

/// What can be seen of a unit after an event.
template <ValueDomain D = Scalar>
struct UnitSeen {
  Values<D> running{};
  Accounts<D> accounts{};
  typename D::truth carries = D::truth_of(false);  ///< it is active and carries traffic

  static constexpr auto fields() {
    return hana::make_tuple(field<"runs", &UnitSeen::running>, field<"", &UnitSeen::accounts>,
                            field<"carries traffic", &UnitSeen::carries>);
  }
};

/// What can be seen of a group after an event.
template <ValueDomain D = Scalar>
struct GroupSeen {
  bool apart = false;                                   ///< some units are not in contact
  typename D::truth beyond = D::truth_of(false);        ///< apart for longer than the grace
  typename D::days lost = D::days_of(Days{0});          ///< how long contact has been lost
  typename D::truth accepted = D::truth_of(true);       ///< the event was possible
  typename D::truth uncovered = D::truth_of(false);     ///< for an instant no unit carried traffic
  typename D::truth doubled = D::truth_of(false);       ///< both units of a pair carried traffic
  typename D::truth failover_off = D::truth_of(false);  ///< keys made encryption differ (FX-ENC-1)

  static constexpr auto fields() {
    return hana::make_tuple(field<"", &GroupSeen::apart>, field<"", &GroupSeen::beyond>,
                            field<"", &GroupSeen::lost>,
                            field<"it was possible", &GroupSeen::accepted>,
                            field<"no unit carried traffic for an instant", &GroupSeen::uncovered>,
                            field<"both units carry traffic", &GroupSeen::doubled>,
                            field<"failover is off", &GroupSeen::failover_off>);
  }
};

}  // namespace asa
