#pragma once

#include "model/time/history.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The names of units and keys in events, as read and as shown.
namespace asa::timeline {

/// "primary", "slave2"; a single unit is "unit".
std::string unit_name(const History<Scalar>& history, std::size_t unit);

/// The index of the unit with that name or number; nothing if there is none.
std::optional<std::size_t> find_unit(const History<Scalar>& history, std::string_view text);

/// "primary (1), secondary (2)"
std::string units_text(const History<Scalar>& history);

/// "Botnet Traffic Filter, AnyConnect Premium Peers"
std::string features_text(const TimeBasedKey<Scalar>& key);

/// The indices of a unit's keys that the text may mean: the key with that number; else the keys of
/// the feature with that name; else the keys of features with the text in their names.
std::vector<std::size_t> find_keys(const KeyedUnit<Scalar>& unit, std::string_view text);

/// "1 (Botnet Traffic Filter), 2 (Total UC Proxy Sessions)"
std::string keys_text(const KeyedUnit<Scalar>& unit);

}  // namespace asa::timeline
