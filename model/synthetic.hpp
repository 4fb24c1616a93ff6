#pragma once

#include "model/platform.hpp"

#include <cstdint>

/// Synthetic platforms, because no law may depend on a figure of a real one.
namespace asa {

inline constexpr ModelId synthetic_model{1'000};

/// A platform with every feature; only failover comes with it.
constexpr PlatformEntry synthetic_platform(const Platform<Scalar>& rules) {
  PlatformEntry p{.name = "synthetic",
                  .label = "synthetic",
                  .hardware = "synthetic",
                  .security_plus = true,
                  .ips = true};
  for (const FeatureEntry& f : features) {
    const std::int32_t least = f.feature == feature_id<FailoverMode> ? 1 : 0;
    const Figure none{least, Trust::unknown, "drawn"};
    const Figure most{rules.limit[f.feature], Trust::unknown, "drawn"};
    p.allowances[index_of(f.feature)] = upto(none, most);
  }
  p.rules = rules;
  p.rules.has.fill(true);
  p.rules.model = number(synthetic_model);
  return p;
}

}  // namespace asa
