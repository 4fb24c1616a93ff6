#pragma once

#include "model/platforms/family.hpp"

/// ASA 5585-X: clusters of 8, or 16 from 9.2(1); the edition of SSP-10 and -20 sets 10GE I/O.
namespace asa {

namespace family {

inline constexpr ClusterFacts sixteen_units{
    true, "CX-3"_clause, true, chassis_clusters_from, excerpt(8, cluster_chapter), recalled(16)};

/// CX-6
inline constexpr EarlierFigures eight_members{feature_id<ClusterMembers>,
                                              fixed(excerpt(8, cluster_chapter)),
                                              large_clusters_from, large_clusters_from};

/// A security services processor, by its maximum sessions, UC sessions, contexts and connections.
constexpr auto processor(std::int32_t max_sessions, std::int32_t uc, std::int32_t contexts,
                         std::int32_t connections, Allowances ten_gigabit) {
  return clustered({.premium = sessions(recalled(max_sessions)),
                    .uc = sessions(recalled(uc)),
                    .vlans = fixed(printed(1'024, vlan_tables)),
                    .connections = fixed(recalled(connections)),
                    .other_vpn = fixed(recalled(max_sessions)),
                    .total_vpn = fixed(recalled(max_sessions)),
                    .contexts = upto(recalled(2), recalled(contexts)),
                    .cluster_members = recalled(16)},
                   optional(), included, cluster_license,
                   hana::make_pair(ten_gigabit_io, ten_gigabit));
}

inline constexpr Allowances ten_gigabit_with_plus =
    by_edition(agreed(0, cisco_press), agreed(1, cisco_press));

template <class P>
struct Chassis : Appliance<P> {
  static constexpr SoftwareRange software{remembered({8, 2, 3}), last_release(9, 16, pak_chapters)};
  static constexpr ClusterFacts clusters = sixteen_units;
  static constexpr std::array earlier{fifty_contexts, fewer_vlans, eight_members};
};

}  // namespace family

struct Asa5585X_Ssp10 : family::Chassis<Asa5585X_Ssp10> {
  static constexpr std::string_view name = "ASA 5585-X SSP-10", label = "ASA5585_X_SSP_10",
                                    hardware = "ASA5585-SSP-10";
  static constexpr bool security_plus = true;
  static constexpr auto allowances =
      family::processor(5'000, 3'000, 100, 1'000'000, family::ten_gigabit_with_plus);
};

struct Asa5585X_Ssp20 : family::Chassis<Asa5585X_Ssp20> {
  static constexpr std::string_view name = "ASA 5585-X SSP-20", label = "ASA5585_X_SSP_20",
                                    hardware = "ASA5585-SSP-20";
  static constexpr bool security_plus = true;
  static constexpr auto allowances =
      family::processor(10'000, 10'000, 250, 2'000'000, family::ten_gigabit_with_plus);
};

struct Asa5585X_Ssp40 : family::Chassis<Asa5585X_Ssp40> {
  static constexpr std::string_view name = "ASA 5585-X SSP-40", label = "ASA5585_X_SSP_40",
                                    hardware = "ASA5585-SSP-40";
  static constexpr auto allowances =
      family::processor(10'000, 10'000, 250, 4'000'000, family::included);
};

struct Asa5585X_Ssp60 : family::Chassis<Asa5585X_Ssp60> {
  static constexpr std::string_view name = "ASA 5585-X SSP-60", label = "ASA5585_X_SSP_60",
                                    hardware = "ASA5585-SSP-60";
  static constexpr auto allowances =
      family::processor(10'000, 10'000, 250, 10'000'000, family::included);
};

}  // namespace asa
