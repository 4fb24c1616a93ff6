#pragma once

#include "model/platforms/family.hpp"

/// ASA 5506-X, 5508-X and 5516-X, which came after the guide: only what a device has printed is
/// known of them, and an unknown limit cuts nothing off.
namespace asa {

namespace family {

inline constexpr Allowances open = upto(recalled(0), no_figure());

/// What device output tells of the family where a model's own was not seen.
inline constexpr Figures unseen{.premium = no_figure(),
                                .uc = no_figure(),
                                .vlans = open,
                                .connections = open,
                                .other_vpn = open,
                                .total_vpn = open,
                                .contexts = open,
                                .failover = open,
                                .standard = {0, Standing::unknown, "no source"}};

inline constexpr Figures of_5516{.premium = no_figure(),
                                 .uc = shown(1'000, on_5516),
                                 .vlans = fixed(shown(150, on_5516)),
                                 .connections = open,
                                 .other_vpn = fixed(shown(300, on_5516)),
                                 .total_vpn = fixed(shown(300, on_5516)),
                                 .contexts = upto(shown(2, on_5516), no_figure()),
                                 .failover = fixed(shown(2, on_5516)),
                                 .standard = {2, Standing::unknown, "no source"},
                                 .cluster_members = shown(2, on_5516)};

constexpr auto later(const Figures& f, Allowances cluster) {
  return clustered(f, optional(), upto(recalled(0), recalled(1)), cluster,
                   hana::make_pair(ips_module, optional()));
}

}  // namespace family

struct Asa5506X : family::Appliance<Asa5506X> {
  static constexpr std::string_view name = "ASA 5506-X", label = "ASA5506_X", hardware = "ASA5506";
  static constexpr bool security_plus = true;
  static constexpr auto allowances = family::later(family::unseen, optional());
};

struct Asa5508X : family::Appliance<Asa5508X> {
  static constexpr std::string_view name = "ASA 5508-X", label = "ASA5508_X", hardware = "ASA5508";
  static constexpr auto allowances = family::later(family::unseen, optional());
};

struct Asa5516X : family::Appliance<Asa5516X> {
  static constexpr std::string_view name = "ASA 5516-X", label = "ASA5516_X", hardware = "ASA5516";
  static constexpr ClusterFacts clusters{true,
                                         "CX-4"_clause,
                                         true,
                                         midrange_clusters_from,
                                         shown(2, family::on_5516),
                                         shown(2, family::on_5516)};
  static constexpr auto allowances =
      family::later(family::of_5516, fixed(shown(1, family::on_5516)));
};

}  // namespace asa
