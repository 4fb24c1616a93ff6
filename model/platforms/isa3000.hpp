#pragma once

#include "model/platforms/asa5506x.hpp"

/// ISA 3000, the industrial model: like the 5506-X, but it takes time-based keys.
namespace asa {

struct Isa3000 : family::Appliance<Isa3000> {
  static constexpr std::string_view name = "ISA 3000", label = "ISA3000", hardware = "ISA3000";
  static constexpr bool security_plus = true, base_excluded = true;
  static constexpr RefusingClause excluded_by = "FX-SP-6"_clause;
  static constexpr SoftwareRange software{{{9, 4, 1}, Trust::in_print, family::vlan_tables},
                                          family::last_release(9, 22, family::pak_chapters)};
  static constexpr std::array earlier{family::up_to_98(
      by_edition(agreed(5, family::vlan_tables), printed(25, family::vlan_tables)), {9, 22, 1})};
  static constexpr auto allowances = family::smallest(
      {.premium = {{shown(2, family::on_isa3000), no_figure()}, {family::unseen, no_figure()}},
       .uc = family::open,
       .vlans = by_edition(agreed(5, family::vlan_tables), printed(100, family::vlan_table_922)),
       .connections = family::open,
       .other_vpn = by_edition(shown(5, family::on_isa3000), recalled(25)),
       .total_vpn = {{shown(7, family::on_isa3000), no_figure()}, {family::unseen, no_figure()}},
       .failover = by_edition(shown(0, family::on_isa3000), recalled(1))},
      hana::make_pair(security_contexts, by_edition(shown(0, family::on_isa3000), recalled(0))));
};

}  // namespace asa
