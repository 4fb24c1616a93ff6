#pragma once

#include "model/platforms/family.hpp"

/// The ASA services module, with the figures of 9.0/9.1. In 8.5, every unit was a No Payload
/// Encryption unit; the model states that per unit.
namespace asa {

struct AsaServicesModule : family::Appliance<AsaServicesModule> {
  static constexpr std::string_view name = "ASASM", label = "ASASM", hardware = "WS-SVC-ASA-SM1";
  static constexpr SoftwareRange software{{{8, 5, 1}, Trust::excerpt, family::guide_85}};
  static constexpr auto allowances =
      family::multi_context({.premium = family::sessions(recalled(10'000)),
                             .uc = family::sessions(recalled(10'000)),
                             .vlans = fixed(recalled(1'000)),
                             .connections = fixed(recalled(10'000'000)),
                             .other_vpn = fixed(recalled(10'000)),
                             .total_vpn = fixed(recalled(10'000)),
                             .contexts = upto(recalled(2), recalled(250))},
                            optional(), family::included);
};

}  // namespace asa
