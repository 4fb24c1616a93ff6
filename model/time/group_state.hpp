#pragma once

#include "model/time/history.hpp"

#include <cstddef>

namespace asa {

/// A running unit, and the unit it becomes after a reload.
template <ValueDomain D = Scalar>
struct UnitState {
  Unit<D> unit{};
  Unit<D> flash{};
  typename D::truth carries = D::truth_of(false);
  bool old_software = false;
};

template <ValueDomain D = Scalar>
using UnitStates = InlineVector<UnitState<D>, max_units>;

/// The accounts of every unit.
template <ValueDomain D = Scalar>
using Ledger = InlineVector<Accounts<D>, max_units>;

/// The state of a group of units during its history. While contact is lost, the charge to each unit
/// is still undecided. The group therefore keeps two ledgers: one as if the units had never parted,
/// one as if each part had been on its own from the start (LOC-03 to LOC-05).
template <ValueDomain D = Scalar>
struct GroupState {
  UnitStates<D> units{};
  Ledger<D> together{};
  Ledger<D> separate{};  ///< meaningful while apart
  bool apart = false;
  Parts parts{};
  typename D::days lost = D::days_of(Days{0});  ///< how long contact has been lost
};

/// The group at the start of a history.
template <ValueDomain D>
constexpr GroupState<D> initial_state(const History<D>& history) {
  GroupState<D> state;
  for (const KeyedUnit<D>& unit : history.units) {
    const bool first = state.units.size() == 0;
    const bool carries = first || history.topology == Topology::cluster;
    state.units.push_back({.unit = unit.unit, .flash = unit.unit, .carries = D::truth_of(carries)});
    state.together.push_back(unit.accounts);
  }
  return state;
}

}  // namespace asa
