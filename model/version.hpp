#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace asa {

/// Software version major.minor(maintenance). No rule depends on interim builds.
struct Version {
  std::int32_t major;        ///< 1 to 99
  std::int32_t minor;        ///< 0 to 99
  std::int32_t maintenance;  ///< 0 to 99
  auto operator<=>(const Version&) const = default;
};

/// One number per version, in version order.
constexpr std::int32_t ordinal(Version v) {
  return v.major * 10'000 + v.minor * 100 + v.maintenance;
}
constexpr Version version_of(std::int32_t number) {
  return {number / 10'000, number / 100 % 100, number % 100};
}

inline constexpr Version newest_old_software{8, 2, 5};        ///< DWN-03, DWN-04
inline constexpr Version unlike_licenses_pair_from{8, 3, 1};  ///< FO-02
inline constexpr Version ips_module_inherited_from{9, 0, 1};  ///< FX-IPS-6
inline constexpr Version chassis_clusters_from{9, 0, 1};      ///< CX-3
inline constexpr Version midrange_clusters_from{9, 1, 4};     ///< CX-4
inline constexpr Version large_clusters_from{9, 2, 1};        ///< CX-6

inline std::string to_string(Version v) {
  return std::to_string(v.major) + '.' + std::to_string(v.minor) + '(' +
         std::to_string(v.maintenance) + ')';
}

/// Parses "9.1(4)", "9.9(2)32" (build 32) or "9.1"; nullopt for any other text.
std::optional<Version> parse_version(std::string_view text);

}  // namespace asa
