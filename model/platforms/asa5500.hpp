#pragma once

#include "model/platforms/family.hpp"

/// ASA 5505 to 5580: the first generation.
namespace asa {

namespace family {

/// ASA 5505: inside hosts and trunk ports are licensed; no contexts, no GTP/GPRS.
constexpr auto desktop(const Figures& f, Allowances hosts, Allowances trunks) {
  return map_of(f, hana::make_pair(inside_hosts, hosts), hana::make_pair(vlan_trunk_ports, trunks));
}

/// ASA 5510: contexts and VPN load balancing come with Security Plus; no GTP/GPRS.
constexpr auto entry_rack(const Figures& f) {
  return map_of(
      f, hana::make_pair(security_contexts, f.contexts),
      hana::make_pair(vpn_load_balancing, by_edition(excerpt(0, posts), excerpt(1, posts))),
      hana::make_pair(inside_hosts, fixed(shown(unlimited, on_5510))));
}

/// 5580: 8 units under any version.
inline constexpr ClusterFacts eight_units{
    true, "CX-3"_clause, true, chassis_clusters_from, excerpt(8, cluster_chapter), recalled(8)};

constexpr auto rack(const Figures& f) { return multi_context(f, optional(), included); }

constexpr auto large_rack(Figure connections) {
  return clustered({.premium = sessions(recalled(10'000)),
                    .uc = sessions(recalled(10'000)),
                    .vlans = fixed(recalled(1'024)),
                    .connections = fixed(connections),
                    .other_vpn = fixed(recalled(10'000)),
                    .total_vpn = fixed(recalled(10'000)),
                    .contexts = upto(recalled(2), recalled(250)),
                    .cluster_members = excerpt(8, cluster_chapter)},
                   optional(), included, cluster_license);
}

inline constexpr SoftwareRange up_to_91{remembered({7, 0, 1}), last_release(9, 1, guide_92)};

/// 5580
template <class P>
struct LargeRack : Appliance<P> {
  static constexpr SoftwareRange software{remembered({8, 1, 1}), last_release(9, 1, guide_92)};
  static constexpr std::array earlier{fifty_contexts, fewer_vlans};
  static constexpr ClusterFacts clusters = eight_units;
};

}  // namespace family

struct Asa5505 : family::Appliance<Asa5505> {
  static constexpr std::string_view name = "ASA 5505", label = "ASA5505", hardware = "ASA5505";
  static constexpr bool security_plus = true, base_excluded = true, edition_reloads = true;
  static constexpr SoftwareRange software{family::remembered({7, 0, 1}),
                                          family::last_release(9, 2, family::pak_chapters)};
  static constexpr auto allowances = family::desktop(
      {.premium = upto(shown(2, family::on_5505), recalled(25)),
       .uc = upto(shown(2, family::on_5505), recalled(24)),
       .vlans = by_edition(agreed(3, family::on_5505), agreed(20, family::on_5505)),
       .connections = by_edition(excerpt(10'000, family::posts), agreed(25'000, family::posts)),
       .other_vpn = by_edition(agreed(10, family::on_5505), agreed(25, family::on_5505)),
       .total_vpn = {{shown(12, family::on_5505), excerpt(25, family::posts)},
                     {excerpt(25, family::posts), excerpt(25, family::posts)}},
       .failover = by_edition(agreed(0, page_30), agreed(1, family::on_5505))},
      upto(agreed(10, family::on_5505), agreed(unlimited, family::posts)),
      by_edition(shown(0, family::on_5505), shown(8, family::on_5505)));
};

struct Asa5510 : family::Appliance<Asa5510> {
  static constexpr std::string_view name = "ASA 5510", label = "ASA5510", hardware = "ASA5510";
  static constexpr bool security_plus = true, base_excluded = true, edition_reloads = true;
  static constexpr SoftwareRange software = family::up_to_91;
  static constexpr auto allowances = family::entry_rack(
      {.premium = family::sessions(recalled(250)),
       .uc = family::sessions(recalled(100)),
       .vlans = by_edition(agreed(50, family::on_5510), agreed(100, family::on_5510)),
       .connections = by_edition(excerpt(50'000, family::posts), agreed(130'000, family::posts)),
       .other_vpn = fixed(recalled(250)),
       .total_vpn = fixed(shown(250, family::on_5510)),
       .contexts = {{agreed(0, family::on_5510), agreed(0, family::on_5510)},
                    {agreed(2, family::book_2009), agreed(5, family::book_2009)}},
       .failover = by_edition(agreed(0, page_30), agreed(2, family::on_5510))});
};

struct Asa5520 : family::Appliance<Asa5520> {
  static constexpr std::string_view name = "ASA 5520", label = "ASA5520", hardware = "ASA5520";
  static constexpr SoftwareRange software = family::up_to_91;
  static constexpr auto allowances =
      family::rack({.premium = upto(shown(2, family::on_5520), excerpt(750, page_31)),
                    .uc = family::sessions(recalled(1'000)),
                    .vlans = fixed(shown(150, family::on_5520)),
                    .connections = fixed(excerpt(280'000, family::comparison)),
                    .other_vpn = fixed(agreed(750, family::on_5520)),
                    .total_vpn = fixed(agreed(750, family::on_5520)),
                    .contexts = upto(excerpt(2, family::book_2009), excerpt(20, family::book_2009)),
                    .failover = fixed(shown(2, family::on_5520))});
};

struct Asa5540 : family::Appliance<Asa5540> {
  static constexpr std::string_view name = "ASA 5540", label = "ASA5540", hardware = "ASA5540";
  static constexpr SoftwareRange software = family::up_to_91;
  static constexpr auto allowances = family::rack(
      {.premium = family::sessions(recalled(2'500)),
       .uc = family::sessions(recalled(2'000)),
       .vlans = fixed(recalled(200)),
       .connections = fixed(excerpt(400'000, family::comparison)),
       .other_vpn = fixed(recalled(2'500)),
       .total_vpn = fixed(recalled(2'500)),
       .contexts = upto(excerpt(2, family::book_2009), excerpt(50, family::book_2009))});
};

struct Asa5550 : family::Appliance<Asa5550> {
  static constexpr std::string_view name = "ASA 5550", label = "ASA5550", hardware = "ASA5550";
  static constexpr std::array earlier{family::fifty_contexts};
  static constexpr SoftwareRange software = family::up_to_91;
  static constexpr auto allowances =
      family::rack({.premium = family::sessions(recalled(5'000)),
                    .uc = family::sessions(recalled(3'000)),
                    .vlans = fixed(recalled(400)),
                    .connections = fixed(excerpt(650'000, family::comparison)),
                    .other_vpn = fixed(recalled(5'000)),
                    .total_vpn = fixed(recalled(5'000)),
                    .contexts = upto(recalled(2), recalled(100))});
};

struct Asa5580_20 : family::LargeRack<Asa5580_20> {
  static constexpr std::string_view name = "ASA 5580-20", label = "ASA5580_20",
                                    hardware = "ASA5580-20";
  static constexpr auto allowances = family::large_rack(recalled(2'000'000));
};

struct Asa5580_40 : family::LargeRack<Asa5580_40> {
  static constexpr std::string_view name = "ASA 5580-40", label = "ASA5580_40",
                                    hardware = "ASA5580-40";
  static constexpr auto allowances = family::large_rack(recalled(4'000'000));
};

}  // namespace asa
