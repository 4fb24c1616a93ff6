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
#include <span>
#include <string_view>
#include <type_traits>

namespace asa {

namespace hana = boost::hana;

namespace detail {
template <class... F>
using Types = hana::tuple<hana::type<F>...>;

template <class F, class... Types>
consteval std::size_t place_among(const hana::tuple<Types...>&) {
  constexpr bool same[] = {std::is_same_v<F, typename Types::type>...};
  std::size_t place = 0;
  while (place < sizeof...(Types) && !same[place]) ++place;
  return place;
}
}  // namespace detail

/// All features, in the order of reports and plain arrays. Their definitions follow.
inline constexpr detail::Types<
    struct Encryption3DesAes, struct TenGigabitIo, struct Clustering, struct IpsSignatures,
    struct SecurityContexts, struct AnyConnectPremium, struct UcProxy, struct UcPhoneProxy,
    struct SharedPremium, struct IpsModule, struct GtpGprs, struct BotnetTrafficFilter,
    struct IntercompanyMediaEngine, struct AnyConnectEssentials, struct AnyConnectMobile,
    struct AnyConnectVpnPhone, struct AdvancedEndpointAssessment, struct SharedLicense,
    struct VpnLoadBalancing, struct FailoverMode, struct EncryptionDes, struct PhysicalInterfaces,
    struct Vlans, struct VlanTrunkPorts, struct InsideHosts, struct Connections, struct OtherVpn,
    struct TotalVpn, struct ClusterMembers>
    all_features{};

inline constexpr std::size_t feature_count = decltype(hana::length(all_features))::value;

namespace detail {
template <class F>
consteval hana::type<F> as_value() {
  static_assert(place_among<F>(all_features) < feature_count, "all_features lacks this feature");
  return {};
}
}  // namespace detail

/// A feature as a value.
template <class F>
inline constexpr hana::type<F> as_value = detail::as_value<F>();

struct Encryption3DesAes : FeatureOf<Kind::matched, Form::state> {
  static constexpr std::string_view name = "Encryption-3DES-AES";
  static constexpr std::array spellings{Spelling{"VPN-3DES-AES", before_83},
                                        Spelling{"VPN-3DES", before_83}, Spelling{"3DES-AES"}};
};
inline constexpr auto encryption_3des_aes = as_value<Encryption3DesAes>;

struct TenGigabitIo : FeatureOf<Kind::matched, Form::state> {
  static constexpr std::string_view name = "10GE I/O";
};
inline constexpr auto ten_gigabit_io = as_value<TenGigabitIo>;

struct Clustering : FeatureOf<Kind::per_unit, Form::state> {
  static constexpr std::string_view name = "Cluster";
};
inline constexpr auto clustering = as_value<Clustering>;

struct IpsSignatures : FeatureOf<Kind::per_unit, Form::state> {
  static constexpr std::string_view name = "IPS Signatures";
};
inline constexpr auto ips_signatures = as_value<IpsSignatures>;

struct SecurityContexts : AddingTier {
  static constexpr std::string_view name = "Security Contexts";
};
inline constexpr auto security_contexts = as_value<SecurityContexts>;

struct AnyConnectPremium : Tier {
  static constexpr std::string_view name = "AnyConnect Premium Peers";
  static constexpr std::array spellings{Spelling{"SSL VPN Peers", before_83},
                                        Spelling{"WebVPN Peers", before_83}};
};
inline constexpr auto anyconnect_premium = as_value<AnyConnectPremium>;

struct UcProxy : AddingTier {
  static constexpr std::string_view name = "Total UC Proxy Sessions";
  static constexpr std::array spellings{Spelling{"Total TLS Proxy Sessions"},
                                        Spelling{"UC Proxy Sessions", before_83}};
};
inline constexpr auto uc_proxy = as_value<UcProxy>;

struct UcPhoneProxy : AddingTier {
  static constexpr std::string_view name = "UC Phone Proxy Sessions";
};
inline constexpr auto uc_phone_proxy = as_value<UcPhoneProxy>;

struct SharedPremium : Tier {
  static constexpr std::string_view name = "Shared AnyConnect Premium Peers";
};
inline constexpr auto shared_premium = as_value<SharedPremium>;

struct IpsModule : Flag {
  static constexpr std::string_view name = "IPS Module";
};
inline constexpr auto ips_module = as_value<IpsModule>;

struct GtpGprs : Flag {
  static constexpr std::string_view name = "GTP/GPRS";
  static constexpr std::array spellings{Spelling{"Carrier"}};
};
inline constexpr auto gtp_gprs = as_value<GtpGprs>;

struct BotnetTrafficFilter : Flag {
  static constexpr std::string_view name = "Botnet Traffic Filter";
};
inline constexpr auto botnet_traffic_filter = as_value<BotnetTrafficFilter>;

struct IntercompanyMediaEngine : Flag {
  static constexpr std::string_view name = "Intercompany Media Engine";
};
inline constexpr auto intercompany_media_engine = as_value<IntercompanyMediaEngine>;

struct AnyConnectEssentials : Flag {
  static constexpr std::string_view name = "AnyConnect Essentials";
};
inline constexpr auto anyconnect_essentials = as_value<AnyConnectEssentials>;

struct AnyConnectMobile : Flag {
  static constexpr std::string_view name = "AnyConnect for Mobile";
};
inline constexpr auto anyconnect_mobile = as_value<AnyConnectMobile>;

struct AnyConnectVpnPhone : Flag {
  static constexpr std::string_view name = "AnyConnect for Cisco VPN Phone";
};
inline constexpr auto anyconnect_vpn_phone = as_value<AnyConnectVpnPhone>;

struct AdvancedEndpointAssessment : Flag {
  static constexpr std::string_view name = "Advanced Endpoint Assessment";
};
inline constexpr auto advanced_endpoint_assessment = as_value<AdvancedEndpointAssessment>;

struct SharedLicense : Flag {
  static constexpr std::string_view name = "Shared License";
};
inline constexpr auto shared_license = as_value<SharedLicense>;

struct VpnLoadBalancing : Flag {
  static constexpr std::string_view name = "VPN Load Balancing";
};
inline constexpr auto vpn_load_balancing = as_value<VpnLoadBalancing>;

struct FailoverMode : FeatureOf<Kind::capacity, Form::failover> {
  static constexpr std::string_view name = "Failover";
};
inline constexpr auto failover_mode = as_value<FailoverMode>;

struct EncryptionDes : FeatureOf<Kind::capacity, Form::state> {
  static constexpr std::string_view name = "Encryption-DES";
  /// A name that 8.4 still prints, with terms.
  static constexpr std::array spellings{Spelling{"VPN-DES", before_83}};
};
inline constexpr auto encryption_des = as_value<EncryptionDes>;

struct PhysicalInterfaces : Capacity {
  static constexpr std::string_view name = "Maximum Physical Interfaces";
};
inline constexpr auto physical_interfaces = as_value<PhysicalInterfaces>;

struct Vlans : Capacity {
  static constexpr std::string_view name = "Maximum VLANs";
  static constexpr std::array spellings{Spelling{"VLANs"}};
};
inline constexpr auto vlans = as_value<Vlans>;

struct VlanTrunkPorts : Capacity {
  static constexpr std::string_view name = "VLAN Trunk Ports";
};
inline constexpr auto vlan_trunk_ports = as_value<VlanTrunkPorts>;

struct InsideHosts : Capacity {
  static constexpr std::string_view name = "Inside Hosts";
};
inline constexpr auto inside_hosts = as_value<InsideHosts>;

struct Connections : Capacity {
  static constexpr std::string_view name = "Firewall Connections";
};
inline constexpr auto connections = as_value<Connections>;

struct OtherVpn : Capacity {
  static constexpr std::string_view name = "Other VPN Peers";
};
inline constexpr auto other_vpn = as_value<OtherVpn>;

struct TotalVpn : Capacity {
  static constexpr std::string_view name = "Total VPN Peers";
  static constexpr std::array spellings{Spelling{"VPN Peers", before_83}};
};
inline constexpr auto total_vpn = as_value<TotalVpn>;

struct ClusterMembers : Capacity {
  static constexpr std::string_view name = "Cluster Members";
};
inline constexpr auto cluster_members = as_value<ClusterMembers>;

/// A feature whose type is not known at compile time: its index in all_features.
enum class Feature : std::uint8_t {};

constexpr std::size_t index_of(Feature feature) { return static_cast<std::size_t>(feature); }

template <FeatureType F>
inline constexpr Feature feature_id = static_cast<Feature>(detail::place_among<F>(all_features));

/// The facts about a feature, for use at run time.
struct FeatureEntry {
  Feature feature;
  std::string_view name;
  Kind kind;
  Form form;
  OnUnit on_unit;
  std::span<const Spelling> spellings;
};

namespace detail {
template <FeatureType F>
inline constexpr FeatureEntry feature_entry{feature_id<F>, F::name,    F::kind,
                                            F::form,       F::on_unit, F::spellings};
}  // namespace detail

inline constexpr std::array<FeatureEntry, feature_count> features = hana::unpack(
    all_features,
    [](auto... f) { return std::array{detail::feature_entry<typename decltype(f)::type>...}; });

constexpr const FeatureEntry& entry(Feature feature) { return features[index_of(feature)]; }

/// Whether a feature is purchased, and so had to match on both units before 8.3(1) (FO-02). Inside
/// hosts are purchased, but no source says that they add.
constexpr bool is_bought(const FeatureEntry& f) {
  return f.kind == Kind::flag || f.kind == Kind::tier || f.feature == feature_id<InsideHosts>;
}

}  // namespace asa
