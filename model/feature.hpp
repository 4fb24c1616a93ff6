#pragma once

#include "model/kind.hpp"

#include <boost/hana/length.hpp>
#include <boost/hana/tuple.hpp>
#include <boost/hana/type.hpp>
#include <boost/hana/unpack.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace asa {

namespace hana = boost::hana;

struct Encryption3DesAes : FeatureOf<Kind::matched, Form::state> {
  static constexpr std::string_view name = "Encryption-3DES-AES";
};
struct TenGigabitIo : FeatureOf<Kind::matched, Form::state> {
  static constexpr std::string_view name = "10GE I/O";
};
struct Clustering : FeatureOf<Kind::per_unit, Form::state> {
  static constexpr std::string_view name = "Cluster";
};
struct IpsSignatures : FeatureOf<Kind::per_unit, Form::state> {
  static constexpr std::string_view name = "IPS Signatures";
};
struct IpsModule : Flag {
  static constexpr std::string_view name = "IPS Module";
};
struct GtpGprs : Flag {
  static constexpr std::string_view name = "GTP/GPRS";
};
struct BotnetTrafficFilter : Flag {
  static constexpr std::string_view name = "Botnet Traffic Filter";
};
struct IntercompanyMediaEngine : Flag {
  static constexpr std::string_view name = "Intercompany Media Engine";
};
struct AnyConnectEssentials : Flag {
  static constexpr std::string_view name = "AnyConnect Essentials";
};
struct AnyConnectMobile : Flag {
  static constexpr std::string_view name = "AnyConnect for Mobile";
};
struct AnyConnectVpnPhone : Flag {
  static constexpr std::string_view name = "AnyConnect for Cisco VPN Phone";
};
struct AdvancedEndpointAssessment : Flag {
  static constexpr std::string_view name = "Advanced Endpoint Assessment";
};
struct SharedLicense : Flag {
  static constexpr std::string_view name = "Shared License";
};
struct VpnLoadBalancing : Flag {
  static constexpr std::string_view name = "VPN Load Balancing";
};
struct SecurityContexts : AddingTier {
  static constexpr std::string_view name = "Security Contexts";
};
struct AnyConnectPremium : Tier {
  static constexpr std::string_view name = "AnyConnect Premium Peers";
};
struct UcProxy : AddingTier {
  static constexpr std::string_view name = "Total UC Proxy Sessions";
};
struct UcPhoneProxy : AddingTier {
  static constexpr std::string_view name = "UC Phone Proxy Sessions";
};
struct SharedPremium : Tier {
  static constexpr std::string_view name = "Shared AnyConnect Premium Peers";
};
struct FailoverMode : FeatureOf<Kind::capacity, Form::failover> {
  static constexpr std::string_view name = "Failover";
};
struct EncryptionDes : FeatureOf<Kind::capacity, Form::state> {
  static constexpr std::string_view name = "Encryption-DES";
};
struct PhysicalInterfaces : Capacity {
  static constexpr std::string_view name = "Maximum Physical Interfaces";
};
struct Vlans : Capacity {
  static constexpr std::string_view name = "Maximum VLANs";
};
struct VlanTrunkPorts : Capacity {
  static constexpr std::string_view name = "VLAN Trunk Ports";
};
struct InsideHosts : Capacity {
  static constexpr std::string_view name = "Inside Hosts";
};
struct Connections : Capacity {
  static constexpr std::string_view name = "Firewall Connections";
};
struct OtherVpn : Capacity {
  static constexpr std::string_view name = "Other VPN Peers";
};
struct TotalVpn : Capacity {
  static constexpr std::string_view name = "Total VPN Peers";
};
struct ClusterMembers : Capacity {
  static constexpr std::string_view name = "Cluster Members";
};

inline constexpr hana::type<Encryption3DesAes> encryption_3des_aes{};
inline constexpr hana::type<TenGigabitIo> ten_gigabit_io{};
inline constexpr hana::type<Clustering> clustering{};
inline constexpr hana::type<IpsSignatures> ips_signatures{};
inline constexpr hana::type<IpsModule> ips_module{};
inline constexpr hana::type<GtpGprs> gtp_gprs{};
inline constexpr hana::type<BotnetTrafficFilter> botnet_traffic_filter{};
inline constexpr hana::type<IntercompanyMediaEngine> intercompany_media_engine{};
inline constexpr hana::type<AnyConnectEssentials> anyconnect_essentials{};
inline constexpr hana::type<AnyConnectMobile> anyconnect_mobile{};
inline constexpr hana::type<AnyConnectVpnPhone> anyconnect_vpn_phone{};
inline constexpr hana::type<AdvancedEndpointAssessment> advanced_endpoint_assessment{};
inline constexpr hana::type<SharedLicense> shared_license{};
inline constexpr hana::type<VpnLoadBalancing> vpn_load_balancing{};
inline constexpr hana::type<SecurityContexts> security_contexts{};
inline constexpr hana::type<AnyConnectPremium> anyconnect_premium{};
inline constexpr hana::type<UcProxy> uc_proxy{};
inline constexpr hana::type<UcPhoneProxy> uc_phone_proxy{};
inline constexpr hana::type<SharedPremium> shared_premium{};
inline constexpr hana::type<FailoverMode> failover_mode{};
inline constexpr hana::type<EncryptionDes> encryption_des{};
inline constexpr hana::type<PhysicalInterfaces> physical_interfaces{};
inline constexpr hana::type<Vlans> vlans{};
inline constexpr hana::type<VlanTrunkPorts> vlan_trunk_ports{};
inline constexpr hana::type<InsideHosts> inside_hosts{};
inline constexpr hana::type<Connections> connections{};
inline constexpr hana::type<OtherVpn> other_vpn{};
inline constexpr hana::type<TotalVpn> total_vpn{};
inline constexpr hana::type<ClusterMembers> cluster_members{};

/// Every feature, in the order of reports and of plain arrays.
inline constexpr auto all_features = hana::make_tuple(
    encryption_3des_aes, ten_gigabit_io, clustering, ips_signatures, security_contexts,
    anyconnect_premium, uc_proxy, uc_phone_proxy, shared_premium, ips_module, gtp_gprs,
    botnet_traffic_filter, intercompany_media_engine, anyconnect_essentials, anyconnect_mobile,
    anyconnect_vpn_phone, advanced_endpoint_assessment, shared_license, vpn_load_balancing,
    failover_mode, encryption_des, physical_interfaces, vlans, vlan_trunk_ports, inside_hosts,
    connections, other_vpn, total_vpn, cluster_members);

inline constexpr std::size_t feature_count = decltype(hana::length(all_features))::value;

/// A feature where its type is not known: its place in all_features.
enum class Feature : std::uint8_t {};

constexpr std::size_t place_of(Feature feature) { return static_cast<std::size_t>(feature); }

namespace detail {
template <class F, class... Types>
consteval std::size_t place_among(const hana::tuple<Types...>&) {
  constexpr bool same[] = {std::is_same_v<F, typename Types::type>...};
  std::size_t place = 0;
  while (!same[place]) ++place;
  return place;
}
}  // namespace detail

template <FeatureType F>
inline constexpr Feature feature_id = static_cast<Feature>(detail::place_among<F>(all_features));

/// What is known of a feature at run time.
struct FeatureEntry {
  Feature feature;
  std::string_view name;
  Kind kind;
  Form form;
  OnUnit on_unit;
};

inline constexpr std::array<FeatureEntry, feature_count> features =
    hana::unpack(all_features, [](auto... f) {
      return std::array{FeatureEntry{feature_id<typename decltype(f)::type>,
                                     decltype(f)::type::name, decltype(f)::type::kind,
                                     decltype(f)::type::form, decltype(f)::type::on_unit}...};
    });

constexpr const FeatureEntry& entry(Feature feature) { return features[place_of(feature)]; }

/// Whether it is bought: what before 8.3(1) had to be the same on both units (FO-02). Inside hosts
/// are, and still no source speaks of adding them.
constexpr bool is_bought(const FeatureEntry& f) {
  return f.kind == Kind::flag || f.kind == Kind::tier || f.feature == feature_id<InsideHosts>;
}

}  // namespace asa
