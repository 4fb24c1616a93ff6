#pragma once

#include "model/time/history.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What units and keys are called where events are written and shown.
namespace asa::timeline {

/// "primary", "slave2"; a unit alone is "unit".
std::string unit_name(const History<Scalar>& history, std::size_t unit);

/// The place of the unit of that name or number; nothing if there is none.
std::optional<std::size_t> find_unit(const History<Scalar>& history, std::string_view text);

/// "primary (1), secondary (2)"
std::string units_text(const History<Scalar>& history);

/// "Botnet Traffic Filter, AnyConnect Premium Peers"
std::string features_text(const TimeBasedKey<Scalar>& key);

/// The places of the keys of a unit that the text may mean: one by number; else those of the
/// feature of that name; else those of features with the text in their names.
std::vector<std::size_t> find_keys(const KeyedUnit<Scalar>& unit, std::string_view text);

/// "1 (Botnet Traffic Filter), 2 (Total UC Proxy Sessions)"
std::string keys_text(const KeyedUnit<Scalar>& unit);

}  // namespace asa::timeline
