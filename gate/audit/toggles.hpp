#pragma once

#include "gate/audit/report.hpp"

#include <array>
#include <functional>
#include <string>
#include <vector>

namespace asa::audit {

/// An attribute of a unit that has two values, and what gives it the other one.
struct Toggle {
  std::string attribute;
  std::string value;  ///< the other one
  std::function<void(Unit<>&)> flip;
  std::string before;      ///< what its owner does, as words before the unit: "upgrade"
  std::string after = {};  ///< and after the unit: "to Security Plus"
  bool replaces = false;   ///< only another unit has the other value
};

/// Features that rules look at one by one.
inline constexpr std::array features_alone{feature_id<Encryption3DesAes>, feature_id<TenGigabitIo>,
                                           feature_id<Clustering>, feature_id<IpsModule>,
                                           feature_id<IpsSignatures>};

/// Changes a feature to the other state, or an amount to one less: every platform with the feature
/// may hold it.
std::function<void(Unit<>&)> otherwise(Feature f);

std::vector<Toggle> hardware_toggles(const Placed& unit);
std::vector<Toggle> license_toggles(const Placed& unit);

}  // namespace asa::audit
