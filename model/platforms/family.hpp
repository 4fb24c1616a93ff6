#pragma once

#include "model/platform.hpp"

#include <boost/hana/map.hpp>
#include <boost/hana/pair.hpp>

#include <array>

/// The feature maps of the platform families. Models with the same features share one map type;
/// only their figures differ.
namespace asa::family {

/// We read the VLAN tables of 9.4, 9.7, 9.8 and 9.22 in full.
inline constexpr std::string_view vlan_tables = "ASA guides 9.4 to 9.8, table of VLANs";
inline constexpr std::string_view vlan_table_922 = "ASA guide 9.22, table of VLANs";
inline constexpr std::string_view on_5505 = "ASA5505, show version and boot logs";
inline constexpr std::string_view on_5506 = "ASA5506, 9.8(4), show version";
inline constexpr std::string_view on_5508 = "ASA5508, 9.5(1), show version";
inline constexpr std::string_view on_5510 = "ASA5510, 8.2(1) and 9.1(7), show version";
inline constexpr std::string_view on_5512 = "ASA5512, 9.12(4), show version";
inline constexpr std::string_view on_5515 = "ASA5515, 9.4(1), show version";
inline constexpr std::string_view on_5516 = "ASA5516, 9.9(2), show version";
inline constexpr std::string_view on_5520 = "ASA5520, 8.4(1), show version";
inline constexpr std::string_view on_5555 = "ASA5555, 9.14(2), show version";
inline constexpr std::string_view on_isa3000 = "ISA3000, 9.16(3), show version";
inline constexpr std::string_view posts = "posts on ASA licensing, 2012 to 2014";
inline constexpr std::string_view book_2009 = "Cisco ASA Configuration, 2009, chapter 22";
inline constexpr std::string_view comparison = "a hosting company's comparison of models";
inline constexpr std::string_view build_notes = "a hosting company's build notes";
inline constexpr std::string_view hobby_table = "a table of connections in interview notes";
inline constexpr std::string_view guide_92 = "ASA guide 9.2, models of the license chapter";
inline constexpr std::string_view guide_85 = "ASA services module guide 8.5, licenses";
inline constexpr std::string_view pak_chapters = "ASA guides 9.6 and 9.20, PAK licenses";

/// A standard amount that no source states.
inline constexpr Figure unseen{0, Trust::unknown, "no source"};
inline constexpr Allowances open = upto(unseen, no_figure());

/// Sessions: 2 come with a unit, from memory (PLT-13 names the exceptions).
constexpr Allowances sessions(Figure most) { return upto(recalled(2), most); }

constexpr Release remembered(Version v) { return {v, Trust::recalled, recalled(0).source}; }
/// The last release of a platform, an excerpt because no source was read to its end.
constexpr Release last_release(std::int32_t major, std::int32_t minor, std::string_view source) {
  return {{major, minor, 0}, Trust::excerpt, source};
}

/// PLT-10: fewer contexts and VLANs before 8.4(1).
constexpr EarlierFigures before_84(Feature f, Allowances earlier) {
  return {f, earlier, {8, 4, 1}, {8, 4, 1}};
}
inline constexpr EarlierFigures fifty_contexts =
    before_84(feature_id<SecurityContexts>, upto(recalled(2), recalled(50)));
inline constexpr EarlierFigures fewer_vlans = before_84(feature_id<Vlans>, fixed(recalled(250)));

/// PLT-12: VLANs by the tables of 9.4 to 9.8; a later release, `from`, shows another figure.
constexpr EarlierFigures up_to_98(Allowances vlans, Version from) {
  return {feature_id<Vlans>, vlans, {9, 9, 0}, from};
}

/// The figures that differ between platforms with the same features.
struct Figures {
  Allowances premium;
  Allowances uc;
  Allowances vlans;
  Allowances connections;
  Allowances other_vpn;
  Allowances total_vpn;
  Allowances contexts = fixed(recalled(0));
  Allowances failover = fixed(recalled(2));
  Figure cluster_members = recalled(0);
};

/// The phone proxy's share of the UC sessions: at most 5,000, or unknown if their limit is unknown.
constexpr Allowance phone_share(const Allowance& uc) {
  const bool unknown = uc.ceiling.trust == Trust::unknown;
  return {uc.standard, unknown ? no_figure() : recalled(min(uc.ceiling.value, 5'000))};
}
constexpr Allowances phone_share(const Allowances& uc) {
  return {phone_share(uc.base), phone_share(uc.plus)};
}

/// The features of every platform, and then those of its family.
constexpr auto map_of(const Figures& f, auto... more) {
  using hana::make_pair;
  return hana::make_map(
      make_pair(encryption_3des_aes, optional()), make_pair(encryption_des, fixed(recalled(1))),
      make_pair(failover_mode, f.failover),
      make_pair(physical_interfaces, fixed(recalled(unlimited))), make_pair(vlans, f.vlans),
      make_pair(connections, f.connections), make_pair(other_vpn, f.other_vpn),
      make_pair(total_vpn, f.total_vpn), make_pair(anyconnect_premium, f.premium),
      make_pair(uc_proxy, f.uc), make_pair(uc_phone_proxy, phone_share(f.uc)),
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

/// 5580 and 5585-X: a clustering license is bought for each unit.
inline constexpr Allowances cluster_license =
    upto(agreed(0, cluster_chapter), agreed(1, cluster_chapter));

/// A platform type without its names and its map of allowances.
template <class P>
struct Appliance : PlatformBase<P> {
  static constexpr bool security_plus = false;
  static constexpr bool ips = false;
  static constexpr bool base_excluded = false;
  static constexpr RefusingClause excluded_by = "FX-SP-1"_clause;
  static constexpr bool edition_reloads = false;
  static constexpr bool takes_time_based_keys = true;
  static constexpr ClusterFacts clusters{};
  static constexpr std::array<EarlierFigures, 0> earlier{};
};

}  // namespace asa::family
