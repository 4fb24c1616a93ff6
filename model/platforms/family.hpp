#pragma once

#include "model/platform.hpp"

#include <boost/hana/map.hpp>
#include <boost/hana/pair.hpp>

/// The feature maps of the platform families. Models that have the same features share one map
/// type; only their figures differ.
namespace asa::family {

inline constexpr std::string_view on_5505 = "ASA5505, show version and boot logs";
inline constexpr std::string_view on_5510 = "ASA5510, 8.2(1) and 9.1(7), show version";
inline constexpr std::string_view on_5515 = "ASA5515, 9.4(1), show version";
inline constexpr std::string_view on_5516 = "ASA5516, 9.9(2), show version";
inline constexpr std::string_view on_5520 = "ASA5520, 8.4(1), show version";
inline constexpr std::string_view on_5555 = "ASA5555, 9.14(2), show version";
inline constexpr std::string_view posts = "posts on ASA licensing, 2012 to 2014";

/// What differs between platforms that have the same features.
struct Figures {
  Figure premium;
  Figure uc;
  Allowances vlans;
  Allowances connections;
  Allowances other_vpn;
  Allowances total_vpn;
  Allowances contexts = fixed(recalled(0));
  Allowances failover = fixed(recalled(2));
  Figure standard = recalled(2);  ///< premium and UC sessions that nobody bought
  Figure cluster_members = recalled(0);
};

/// The phone proxy's share of the largest tier is 5,000, as far as the tier is known.
constexpr Figure phone_share(Figure uc) {
  return uc.standing == Standing::unknown ? no_figure() : recalled(min(uc.value, 5'000));
}

/// What every platform has, and then the features of its family.
constexpr auto map_of(const Figures& f, auto... more) {
  using hana::make_pair;
  return hana::make_map(
      make_pair(encryption_3des_aes, optional()), make_pair(encryption_des, fixed(recalled(1))),
      make_pair(failover_mode, f.failover),
      make_pair(physical_interfaces, fixed(recalled(unlimited))), make_pair(vlans, f.vlans),
      make_pair(connections, f.connections), make_pair(other_vpn, f.other_vpn),
      make_pair(total_vpn, f.total_vpn), make_pair(anyconnect_premium, upto(f.standard, f.premium)),
      make_pair(uc_proxy, upto(f.standard, f.uc)),
      make_pair(uc_phone_proxy, upto(f.standard, phone_share(f.uc))),
      make_pair(botnet_traffic_filter, optional()),
      make_pair(intercompany_media_engine, optional()),
      make_pair(anyconnect_essentials, optional()), make_pair(anyconnect_mobile, optional()),
      make_pair(anyconnect_vpn_phone, optional()),
      make_pair(advanced_endpoint_assessment, optional()), make_pair(shared_license, optional()),
      make_pair(shared_premium, upto(recalled(0), no_figure())), more...);
}

/// Contexts, GTP/GPRS and VPN load balancing; inside hosts are not counted.
constexpr auto multi_context(const Figures& f, Allowances gtp, Allowances balancing, auto... more) {
  using hana::make_pair;
  return map_of(f, make_pair(security_contexts, f.contexts), make_pair(gtp_gprs, gtp),
                make_pair(vpn_load_balancing, balancing),
                make_pair(inside_hosts, fixed(recalled(unlimited))), more...);
}

/// A clustering license, and the number of members it names.
constexpr auto clustered(const Figures& f, Allowances gtp, Allowances balancing, Allowances cluster,
                         auto... more) {
  using hana::make_pair;
  return multi_context(f, gtp, balancing, make_pair(clustering, cluster),
                       make_pair(cluster_members, fixed(f.cluster_members)), more...);
}

inline constexpr Allowances included = fixed(recalled(1));

/// A platform type, but for its names and its map of allowances.
template <class P>
struct Appliance : PlatformType<P> {
  static constexpr bool security_plus = false;
  static constexpr bool ips = false;
  static constexpr bool base_excluded = false;
  static constexpr RefusingClause excluded_by = "FX-SP-1"_clause;
  static constexpr bool edition_reloads = false;
  static constexpr ClusterFacts clusters{};
};

}  // namespace asa::family
