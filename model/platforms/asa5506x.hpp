#pragma once

#include "model/platforms/family.hpp"

/// ASA 5506-X, 5508-X and 5516-X, which came after the guide: an unknown limit cuts nothing off.
namespace asa {

namespace family {

inline constexpr Allowances balancing = upto(recalled(0), recalled(1));

/// 5508-X and 5516-X: 4 premium sessions come with a unit (PLT-13).
constexpr auto later(const Figures& f, auto... more) {
  return multi_context(f, optional(), balancing, hana::make_pair(ips_module, optional()), more...);
}

/// 5506-X and ISA 3000: their features except contexts.
constexpr auto smallest(const Figures& f, auto... more) {
  return map_of(f, hana::make_pair(gtp_gprs, optional()),
                hana::make_pair(vpn_load_balancing, balancing),
                hana::make_pair(inside_hosts, fixed(recalled(unlimited))),
                hana::make_pair(ips_module, optional()), more...);
}

inline constexpr Release from_93{{9, 3, 1}, Trust::in_print, pak_chapters};

template <class P>
struct Later : Appliance<P> {
  static constexpr SoftwareRange software{from_93, last_release(9, 16, pak_chapters)};
};

}  // namespace family

/// Base takes no part in failover; Security Plus gives Active/Standby (FX-SP-6).
struct Asa5506X : family::Later<Asa5506X> {
  static constexpr std::string_view name = "ASA 5506-X", label = "ASA5506_X", hardware = "ASA5506";
  static constexpr bool security_plus = true, base_excluded = true, takes_time_based_keys = false;
  static constexpr RefusingClause excluded_by = "FX-SP-6"_clause;
  static constexpr auto allowances = family::smallest(
      {.premium = {{shown(2, family::on_5506), no_figure()}, {family::unseen, no_figure()}},
       .uc = {{shown(2, family::on_5506), no_figure()}, {family::unseen, no_figure()}},
       .vlans = by_edition(agreed(5, family::vlan_tables), printed(30, family::vlan_tables)),
       .connections = by_edition(recalled(20'000), excerpt(50'000, family::hobby_table)),
       .other_vpn = by_edition(shown(10, family::on_5506), excerpt(50, family::build_notes)),
       .total_vpn = {{shown(12, family::on_5506), no_figure()}, {recalled(50), recalled(50)}},
       .failover = by_edition(shown(0, family::on_5506), recalled(1))});
};

struct Asa5508X : family::Later<Asa5508X> {
  static constexpr std::string_view name = "ASA 5508-X", label = "ASA5508_X", hardware = "ASA5508";
  static constexpr auto allowances =
      family::later({.premium = upto(shown(4, family::on_5508), recalled(100)),
                     .uc = upto(family::unseen, shown(320, family::on_5508)),
                     .vlans = fixed(agreed(50, family::vlan_tables)),
                     .connections = fixed(agreed(100'000, family::comparison)),
                     .other_vpn = fixed(agreed(100, family::on_5508)),
                     .total_vpn = fixed(agreed(100, family::on_5508)),
                     .contexts = upto(shown(2, family::on_5508), recalled(5)),
                     .failover = fixed(shown(2, family::on_5508))});
};

struct Asa5516X : family::Later<Asa5516X> {
  static constexpr std::string_view name = "ASA 5516-X", label = "ASA5516_X", hardware = "ASA5516";
  static constexpr ClusterFacts clusters{true,
                                         "CX-4"_clause,
                                         true,
                                         midrange_clusters_from,
                                         shown(2, family::on_5516),
                                         shown(2, family::on_5516)};
  static constexpr std::array earlier{
      family::up_to_98(fixed(printed(50, family::vlan_tables)), {9, 9, 2})};
  static constexpr auto allowances =
      family::later({.premium = upto(shown(4, family::on_5516), recalled(300)),
                     .uc = upto(family::unseen, shown(1'000, family::on_5516)),
                     .vlans = fixed(shown(150, family::on_5516)),
                     .connections = fixed(excerpt(250'000, family::hobby_table)),
                     .other_vpn = fixed(agreed(300, family::on_5516)),
                     .total_vpn = fixed(agreed(300, family::on_5516)),
                     .contexts = upto(shown(2, family::on_5516), recalled(5)),
                     .failover = fixed(shown(2, family::on_5516))},
                    hana::make_pair(clustering, fixed(shown(1, family::on_5516))),
                    hana::make_pair(cluster_members, fixed(shown(2, family::on_5516))));
};

}  // namespace asa
