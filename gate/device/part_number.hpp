#pragma once

#include "gate/device/candidates.hpp"
#include "gate/device/clean.hpp"
#include "gate/terminal/input.hpp"

#include <string>
#include <string_view>

/// The part number that a unit was bought under, which tells whether it came with IPS (FX-IPS-3).
namespace asa::device {

/// Takes a line of `show inventory`; only the chassis has the unit's part number.
bool take_part(UnitText& unit, const Line& line);

/// Takes a part number from the request. An error if the unit prints another one.
[[nodiscard]] Expected<void> state_part(UnitText& unit, const std::string& number);

/// Whether the part number tells what a unit of the platform was bought as. "ASA5515" does not: it
/// names only the chassis. Nor does the number of another model.
bool tells_bundle(const UnitText& unit, const PlatformEntry& platform);

/// Whether a unit of the platform was bought with IPS, according to its part number.
bool bought_with_ips(const UnitText& unit, const PlatformEntry& platform);

/// Whether the unit was bought without strong encryption, which limits TLS proxies (UC-K8).
bool is_k8(const UnitText& unit, const PlatformEntry& platform);

/// Reports a part number that no model has or that is another model's; notes a bare chassis number.
void check_part(UnitText& unit, const Identity& identity);

}  // namespace asa::device
