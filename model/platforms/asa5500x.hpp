#pragma once

#include "model/platforms/family.hpp"

/// ASA 5512-X to 5555-X: the second generation, with the IPS software module.
namespace asa {

namespace family {

constexpr auto midrange(const Figures& f, Allowances gtp, Allowances balancing,
                        Allowances cluster) {
  return clustered(f, gtp, balancing, cluster, hana::make_pair(ips_module, optional()),
                   hana::make_pair(ips_signatures, optional()));
}

constexpr auto midrange(const Figures& f) {
  return midrange(f, optional(), included, upto(excerpt(1, cisco_press), excerpt(1, cisco_press)));
}

constexpr ClusterFacts pair_cluster(bool with_base, Figure units) {
  return {true, "CX-4"_clause, with_base, midrange_clusters_from, units, units};
}

/// The last release is the same for the whole generation.
template <class P>
struct Midrange : Appliance<P> {
  static constexpr bool ips = true;
  static constexpr SoftwareRange software{remembered({8, 6, 1}), last_release(9, 16, pak_chapters)};
};

}  // namespace family

struct Asa5512X : family::Midrange<Asa5512X> {
  static constexpr std::string_view name = "ASA 5512-X", label = "ASA5512_X", hardware = "ASA5512";
  static constexpr bool security_plus = true, base_excluded = true;
  static constexpr ClusterFacts clusters = family::pair_cluster(false, recalled(2));
  static constexpr auto allowances = family::midrange(
      {.premium = {{shown(2, family::on_5512), recalled(250)}, {recalled(2), recalled(250)}},
       .uc = family::sessions(recalled(500)),
       .vlans = by_edition(agreed(50, family::vlan_tables), printed(100, family::vlan_tables)),
       .connections = by_edition(recalled(100'000), recalled(250'000)),
       .other_vpn = by_edition(shown(250, family::on_5512), recalled(250)),
       .total_vpn = by_edition(shown(250, family::on_5512), recalled(250)),
       .contexts = {{excerpt(0, family::posts), excerpt(0, family::posts)},
                    {excerpt(2, family::posts), recalled(5)}},
       .failover = by_edition(printed(0, page_30), recalled(2)),
       .cluster_members = recalled(2)},
      optional_with_plus(), by_edition(recalled(0), recalled(1)),
      by_edition(excerpt(0, cisco_press), excerpt(1, cisco_press)));
};

struct Asa5515X : family::Midrange<Asa5515X> {
  static constexpr std::string_view name = "ASA 5515-X", label = "ASA5515_X", hardware = "ASA5515";
  static constexpr ClusterFacts clusters = family::pair_cluster(true, recalled(2));
  static constexpr auto allowances =
      family::midrange({.premium = upto(shown(2, family::on_5515), recalled(250)),
                        .uc = upto(shown(2, family::on_5515), recalled(500)),
                        .vlans = fixed(agreed(100, family::vlan_tables)),
                        .connections = fixed(excerpt(250'000, family::comparison)),
                        .other_vpn = fixed(shown(250, family::on_5515)),
                        .total_vpn = fixed(shown(250, family::on_5515)),
                        .contexts = upto(shown(2, family::on_5515), recalled(5)),
                        .failover = fixed(shown(2, family::on_5515)),
                        .cluster_members = recalled(2)});
};

struct Asa5525X : family::Midrange<Asa5525X> {
  static constexpr std::string_view name = "ASA 5525-X", label = "ASA5525_X", hardware = "ASA5525";
  static constexpr ClusterFacts clusters = family::pair_cluster(true, recalled(2));
  static constexpr auto allowances =
      family::midrange({.premium = family::sessions(recalled(750)),
                        .uc = family::sessions(recalled(1'000)),
                        .vlans = fixed(printed(200, family::vlan_tables)),
                        .connections = fixed(agreed(500'000, family::comparison)),
                        .other_vpn = fixed(excerpt(750, family::build_notes)),
                        .total_vpn = fixed(recalled(750)),
                        .contexts = upto(recalled(2), recalled(20)),
                        .cluster_members = recalled(2)});
};

struct Asa5545X : family::Midrange<Asa5545X> {
  static constexpr std::string_view name = "ASA 5545-X", label = "ASA5545_X", hardware = "ASA5545";
  static constexpr ClusterFacts clusters = family::pair_cluster(true, recalled(2));
  static constexpr auto allowances =
      family::midrange({.premium = family::sessions(recalled(2'500)),
                        .uc = family::sessions(recalled(2'000)),
                        .vlans = fixed(printed(300, family::vlan_tables)),
                        .connections = fixed(agreed(750'000, family::comparison)),
                        .other_vpn = fixed(recalled(2'500)),
                        .total_vpn = fixed(recalled(2'500)),
                        .contexts = upto(recalled(2), recalled(50)),
                        .cluster_members = recalled(2)});
};

struct Asa5555X : family::Midrange<Asa5555X> {
  static constexpr std::string_view name = "ASA 5555-X", label = "ASA5555_X", hardware = "ASA5555";
  static constexpr ClusterFacts clusters = family::pair_cluster(true, shown(2, family::on_5555));
  static constexpr auto allowances =
      family::midrange({.premium = family::sessions(recalled(5'000)),
                        .uc = family::sessions(recalled(3'000)),
                        .vlans = fixed(agreed(500, family::vlan_tables)),
                        .connections = fixed(agreed(1'000'000, family::comparison)),
                        .other_vpn = fixed(shown(5'000, family::on_5555)),
                        .total_vpn = fixed(shown(5'000, family::on_5555)),
                        .contexts = upto(shown(2, family::on_5555), recalled(100)),
                        .failover = fixed(shown(2, family::on_5555)),
                        .cluster_members = shown(2, family::on_5555)});
};

}  // namespace asa
