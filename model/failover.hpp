#pragma once

#include "model/clause/text.hpp"
#include "model/refusals.hpp"
#include "model/situation.hpp"

/// Who may form a failover pair: page 1-30, failover requirements and exceptions.
namespace asa {

template <ValueDomain D>
constexpr typename D::truth before(const Unit<D>& unit, Version version) {
  return unit.version < D::number_of(ordinal(version));
}

template <ValueDomain D>
constexpr typename D::truth either_before(const Unit<D>& a, const Unit<D>& b, Version v) {
  return before(a, v) || before(b, v);
}

template <>
inline constexpr ClauseText text<"FO-01"_clause>{
    .source = page_30,
    .rule = "The units of a failover pair may hold different licenses.",
    .trust = Trust::two_sources};

template <>
inline constexpr ClauseText text<"FO-03"_clause>{
    .source = page_30,
    .rule =
        "One license is usually bought, for the primary; nothing forbids buying it for the "
        "secondary.",
    .trust = Trust::in_print};

/// Whether two units match in every purchased feature. Encryption has its own clause (FX-ENC-1),
/// and what the hardware gives is not a license.
template <ValueDomain D>
constexpr typename D::truth same_license(const Unit<D>& a, const Unit<D>& b) {
  auto same = D::truth_of(true);
  for (const FeatureEntry& f : features)
    if (is_bought(f)) same = same && a.license[f.feature] == b.license[f.feature];
  return same;
}

template <>
inline constexpr ClauseText text<"FO-02"_clause>{
    .source = page_30,
    .rule = "Before 8.3(1) both units had to hold identical licenses.",
    .trust = Trust::two_sources,
    .exception_to = "FO-01"_clause};

template <ValueDomain D>
constexpr typename D::truth unlike_licenses(const Unit<D>& a, const Unit<D>& b) {
  return either_before(a, b, unlike_licenses_pair_from) && !same_license(a, b);
}

template <>
inline constexpr ClauseText text<"FX-SP-1"_clause>{
    .source = page_30,
    .rule =
        "ASA 5505, 5510 and 5512-X: a unit with only the Base license takes no part in failover.",
    .trust = Trust::two_sources,
    .exception_to = "FO-01"_clause};

template <>
inline constexpr ClauseText text<"FX-SP-2"_clause>{
    .source = guide_83,
    .rule = "Both units of such a pair need Security Plus.",
    .trust = Trust::two_sources,
    .exception_to = "FO-01"_clause};

template <>
inline constexpr ClauseText text<"FX-SP-3"_clause>{
    .source = cisco_press,
    .rule = "Those three models must have Security Plus to fail over.",
    .trust = Trust::excerpt,
    .exception_to = "FO-01"_clause};

template <>
inline constexpr ClauseText text<"FX-SP-4"_clause>{
    .source = "consequence of FX-SP-1 and FX-SP-2",
    .rule = "Security Plus is needed on each unit; a mate's does not count.",
    .trust = Trust::two_sources,
    .exception_to = "FO-01"_clause};

template <>
inline constexpr ClauseText text<"FX-SP-6"_clause>{
    .source = device_log,
    .rule = "ASA 5506-X and ISA 3000: a unit with only the Base license takes no part in failover.",
    .trust = Trust::device,
    .exception_to = "FO-01"_clause};

/// Whether Base keeps a unit out of the pair (RD-BASE); its platform names the clause.
template <ValueDomain D>
constexpr typename D::truth base_unit(BaseReading reading, const Unit<D>& unit, bool standby) {
  if (reading == BaseReading::refused_as_standby && !standby) return D::truth_of(false);
  return unit.platform.base_excluded && !unit.security_plus;
}

template <>
inline constexpr ClauseText text<"FX-SP-5"_clause>{
    .source = device_log,
    .rule = "A unit that prints \"Failover : Disabled\" of its own takes no part in failover.",
    .trust = Trust::device,
    .exception_to = "FO-01"_clause};

template <ValueDomain D>
constexpr typename D::truth failover_disabled(const Unit<D>& unit) {
  return unit.license[failover_mode].none();
}

template <>
inline constexpr ClauseText text<"FX-ENC-1"_clause>{
    .source = page_30,
    .rule = "The encryption license is the same on both units.",
    .trust = Trust::two_sources,
    .exception_to = "FO-01"_clause};

template <>
inline constexpr ClauseText text<"FX-ENC-2"_clause>{
    .source = cisco_press,
    .rule = "What is compared is the state of the Encryption-3DES-AES feature.",
    .trust = Trust::excerpt,
    .exception_to = "FO-01"_clause};

/// Whether encryption licenses differ (RD-ENC, RD-NPE). CX-2 applies this to clusters, too.
template <ValueDomain D>
constexpr typename D::truth unequal_encryption(const Readings& r, const Unit<D>& a,
                                               const Unit<D>& b) {
  auto unequal = a.license[encryption_3des_aes] != b.license[encryption_3des_aes];
  if (r.encryption == EncryptionReading::state_and_key)
    unequal = unequal ||
              (a.strong_encryption() && !iff(a.time_based_encryption, b.time_based_encryption));
  if (r.npe == NpeReading::refused)
    unequal = unequal || !iff(a.no_payload_encryption, b.no_payload_encryption);
  return unequal;
}

template <>
inline constexpr ClauseText text<"FX-IPS-4"_clause>{
    .source = page_30,
    .rule = "The combined license does not let an IPS unit pair with a non-IPS unit.",
    .trust = Trust::in_print,
    .exception_to = "FO-01"_clause};

/// RD-IPS
template <ValueDomain D>
constexpr typename D::truth ips_with_non_ips(IpsReading reading, const Unit<D>& a,
                                             const Unit<D>& b) {
  if (reading == IpsReading::forms_without_signatures) return D::truth_of(false);
  return !iff(a.ips_part, b.ips_part);
}

template <>
inline constexpr ClauseText text<"FX-IPS-1"_clause>{
    .source = page_30,
    .rule = "On 5512-X to 5555-X the IPS module license lets a unit run the IPS software.",
    .trust = Trust::in_print};

template <>
inline constexpr ClauseText text<"FX-IPS-6"_clause>{
    .source = guide_84,
    .rule = "From 8.3(1) until 9.0 an IPS module license is bought for each unit.",
    .trust = Trust::excerpt,
    .exception_to = "FO-01"_clause};

/// Applies from 8.3(1); before that, FO-02 already refuses the pair.
template <ValueDomain D>
constexpr typename D::truth ips_module_on_one(const Unit<D>& a, const Unit<D>& b) {
  return either_before(a, b, ips_module_inherited_from) &&
         !either_before(a, b, unlike_licenses_pair_from) &&
         a.license[ips_module] != b.license[ips_module];
}

template <>
inline constexpr ClauseText text<"FX-KEY-1"_clause>{
    .source = page_30,
    .rule =
        "A unit whose permanent key is all zeros needs a valid one before failover can be enabled.",
    .trust = Trust::two_sources,
    .exception_to = "FO-01"_clause};

template <>
inline constexpr ClauseText text<"FX-KEY-2"_clause>{
    .source = cisco_press,
    .rule = "Basic operation does without the permanent key; failover does not.",
    .trust = Trust::excerpt};

template <>
inline constexpr ClauseText text<"FX-KEY-3"_clause>{
    .source = device_log,
    .rule = "A unit on an all-zero key may print failover as licensed; that proves nothing.",
    .trust = Trust::device};

/// Whether a unit's all-zero key refuses the pair (RD-KEY). The key decides, whatever failover
/// state the license prints (FX-KEY-3).
template <ValueDomain D>
constexpr typename D::truth zero_key(KeyReading reading, const Unit<D>& unit, const Unit<D>& mate) {
  if (reading == KeyReading::other_unit_enables) return unit.zero_key && mate.zero_key;
  return unit.zero_key;
}

/// CX-5: whether 10GE I/O differs between two units whose editions decide it.
template <ValueDomain D>
constexpr typename D::truth unequal_ten_gigabit(const Unit<D>& a, const Unit<D>& b) {
  return a.platform.ten_gigabit_by_edition && b.platform.ten_gigabit_by_edition &&
         a.license[ten_gigabit_io] != b.license[ten_gigabit_io];
}

template <>
inline constexpr ClauseText text<"FX-HW"_clause>{
    .source = "ASA CLI guide 9.2, failover chapter",
    .rule = "Both units are the same model, with the same interfaces, modules and memory.",
    .trust = Trust::excerpt};

/// Records the clauses that name a single unit of a pair.
template <ValueDomain D>
constexpr void refuse_units(const Situation<D>& s, Refusals<D>& refused) {
  for (const std::size_t u : {std::size_t{0}, std::size_t{1}}) {
    const Unit<D>&unit = s.units[u], &mate = s.units[1 - u];
    refused.refuse(unit.platform.excluded_by, u, base_unit(s.readings.base, unit, u == 1));
    refused.refuse("FX-SP-5"_clause, u, failover_disabled(unit));
    refused.refuse("FX-KEY-1"_clause, u, zero_key(s.readings.key, unit, mate));
  }
}

/// Every clause that refuses the pair of the first two units.
template <ValueDomain D>
constexpr Refusals<D> pair_refusals(const Situation<D>& s) {
  const Unit<D>&primary = s.units[0], &secondary = s.units[1];
  Refusals<D> refused(s.units.size());
  refuse_units(s, refused);
  refused.refuse_all("FO-02"_clause, unlike_licenses(primary, secondary));
  refused.refuse_all("FX-ENC-1"_clause, unequal_encryption(s.readings, primary, secondary));
  refused.refuse_all("FX-IPS-4"_clause, ips_with_non_ips(s.readings.ips, primary, secondary));
  refused.refuse_all("FX-IPS-6"_clause, ips_module_on_one(primary, secondary));
  refused.refuse_all("FX-HW"_clause, primary.model() != secondary.model());
  if (s.readings.ten_gigabit == TenGigabitReading::clusters_and_pairs)
    refused.refuse_all("CX-5"_clause, unequal_ten_gigabit(primary, secondary));
  return refused;
}

template <>
inline constexpr ClauseText text<"FO-06"_clause>{
    .source = page_30,
    .rule = "The exceptions listed are not claimed to be all there are.",
    .trust = Trust::in_print,
    .prose = "says that the list is open, which no scenario can show"};

template <>
inline constexpr ClauseText text<"FX-MODE"_clause>{
    .source = "ASA CLI guide 9.12, failover chapter",
    .rule = "The context mode is the same on both units; in single mode the firewall mode, too.",
    .trust = Trust::in_print,
    .prose = "configuration, which no license and no license display states"};

}  // namespace asa
