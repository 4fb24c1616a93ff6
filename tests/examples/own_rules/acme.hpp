#pragma once

#include "gate/own/gate.hpp"

#include <array>
#include <cstdint>

// Decides which firewalls may fail over, in terms of its own. It says nothing of what they run
// then.
namespace acme {

using asa::operator""_clause;

constexpr asa::Version different_licenses{8, 3, 1}, shared_modules{9, 0, 0};

struct Box {
  std::int32_t model, version, ips_module;
  bool needs_plus, plus, can_fail_over, strong, no_encryption, zero_key, ips;
  asa::Values<> bought;

  explicit Box(const asa::Unit<>& u)
      : model(u.model()),
        version(u.version),
        ips_module(u.license[asa::ips_module].amount),
        needs_plus(u.platform.base_excluded),
        plus(u.security_plus),
        can_fail_over(!u.license[asa::failover_mode].none()),
        strong(u.license[asa::encryption_3des_aes].on()),
        no_encryption(u.no_payload_encryption),
        zero_key(u.zero_key),
        ips(u.ips_part) {
    for (const asa::FeatureEntry& f : asa::features)
      if (asa::is_bought(f)) bought[f.feature] = u.license[f.feature];
  }
  bool before(asa::Version v) const { return version < asa::ordinal(v); }
};

struct Acme {
  static constexpr std::string_view name = "acme::Acme";
  static constexpr asa::Support supports{
      .clusters = false, .licenses = false, .histories = false, .reading = asa::Readings{}};

  asa::Answer<> answer(const asa::Situation<>& s) const {
    asa::Answer<> answer(s);
    const std::array boxes{Box(s.units[0]), Box(s.units[1])};
    const auto& [one, two] = boxes;
    auto& refused = answer.refusals;
    for (std::size_t u = 0; u < 2; ++u) {
      refused.refuse(s.units[u].platform.excluded_by, u, boxes[u].needs_plus && !boxes[u].plus);
      refused.refuse("FX-SP-5"_clause, u, !boxes[u].can_fail_over);
      refused.refuse("FX-KEY-1"_clause, u, boxes[u].zero_key);
    }
    const bool old = one.before(different_licenses) || two.before(different_licenses);
    const bool each_module = one.before(shared_modules) || two.before(shared_modules);
    refused.refuse_all("FO-02"_clause, old && !(one.bought == two.bought));
    // The fault: a secondary with strong encryption passes beside a primary without.
    refused.refuse_all("FX-ENC-1"_clause,
                       (one.strong && !two.strong) || one.no_encryption != two.no_encryption);
    refused.refuse_all("FX-IPS-4"_clause, one.ips != two.ips);
    refused.refuse_all("FX-IPS-6"_clause, each_module && !old && one.ips_module != two.ips_module);
    refused.refuse_all("FX-HW"_clause, one.model != two.model);
    return answer;
  }
};

}  // namespace acme
