#include "gate/plan/sizes.hpp"

#include "model/figure.hpp"

#include <array>

namespace asa::plan {

namespace {

constexpr std::array<std::int32_t, 6> contexts{5, 10, 20, 50, 100, 250};
constexpr std::array<std::int32_t, 11> premium{10,  25,   50,   100,  250,   500,
                                               750, 1000, 2500, 5000, 10'000};
constexpr std::array<std::int32_t, 11> uc_sessions{24,   50,   100,  250,  500,   750,
                                                   1000, 2000, 3000, 5000, 10'000};
constexpr std::array<std::int32_t, 2> hosts{50, unlimited};

}  // namespace

std::span<const std::int32_t> sizes_of(Feature f) {
  if (f == feature_id<SecurityContexts>) return contexts;
  if (f == feature_id<AnyConnectPremium>) return premium;
  if (f == feature_id<UcProxy> || f == feature_id<UcPhoneProxy>) return uc_sessions;
  if (f == feature_id<InsideHosts>) return hosts;
  return {};
}

}  // namespace asa::plan
