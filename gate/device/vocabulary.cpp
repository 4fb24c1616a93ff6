#include "gate/device/vocabulary.hpp"

#include <algorithm>
#include <array>

namespace asa::device {

namespace {

struct Spelling {
  std::string_view name;
  Feature feature;
  bool old;
};

template <FeatureType F>
constexpr Spelling also(std::string_view name, hana::basic_type<F>) {
  return {name, feature_id<F>, false};
}

template <FeatureType F>
constexpr Spelling once(std::string_view name, hana::basic_type<F>) {
  return {name, feature_id<F>, true};
}

/// Other names of the model's features. 8.4 still prints VPN-DES, with terms.
constexpr std::array spellings{
    once("VPN-3DES-AES", encryption_3des_aes),
    once("VPN-3DES", encryption_3des_aes),
    also("3DES-AES", encryption_3des_aes),
    once("VPN-DES", encryption_des),
    also("Carrier", gtp_gprs),
    once("SSL VPN Peers", anyconnect_premium),
    once("WebVPN Peers", anyconnect_premium),
    also("Total TLS Proxy Sessions", uc_proxy),
    once("UC Proxy Sessions", uc_proxy),
    once("VPN Peers", total_vpn),
    also("VLANs", vlans),
};

/// Printed by some version of some model, and no part of the rules.
constexpr std::array<std::string_view, 12> outside_the_model{"ADV END SEC",
                                                             "AnyConnect for Linksys phone",
                                                             "BGP Stub",
                                                             "Cut-through Proxy",
                                                             "Dual ISPs",
                                                             "Guards",
                                                             "ISAKMP peers",
                                                             "Maximum Interfaces",
                                                             "Service Acceleration",
                                                             "Throughput",
                                                             "URL Filtering",
                                                             "Websense"};

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool same_letter(char a, char b) { return lower(a) == lower(b); }

}  // namespace

bool same_text(std::string_view a, std::string_view b) {
  return std::ranges::equal(a, b, same_letter);
}

bool starts_with(std::string_view text, std::string_view front) {
  return same_text(text.substr(0, front.size()), front);
}

std::size_t find_text(std::string_view text, std::string_view wanted) {
  const auto found =
      std::search(text.begin(), text.end(), wanted.begin(), wanted.end(), same_letter);
  return found == text.end() ? std::string_view::npos
                             : static_cast<std::size_t>(found - text.begin());
}

std::optional<KnownName> known_name(std::string_view printed) {
  for (const FeatureEntry& f : features)
    if (same_text(printed, f.name)) return KnownName{f.feature, false};
  for (const Spelling& s : spellings)
    if (same_text(printed, s.name)) return KnownName{s.feature, s.old};
  for (const std::string_view name : outside_the_model)
    if (same_text(printed, name)) return KnownName{std::nullopt, false};
  return std::nullopt;
}

}  // namespace asa::device
