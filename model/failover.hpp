#pragma once

#include "model/refusals.hpp"
#include "model/situation.hpp"

/// Who may form a failover pair: page 1-30, failover requirements and exceptions.
namespace asa::failover {

template <ValueDomain D>
constexpr typename D::truth before(const AnyUnit<D>& unit, Version version) {
  return unit.version < D::number_of(ordinal(version));
}

template <ValueDomain D>
constexpr typename D::truth either_before(const AnyUnit<D>& a, const AnyUnit<D>& b, Version v) {
  return before(a, v) || before(b, v);
}

/// Equal in every flag and tier; encryption has a clause of its own, and the hardware is no
/// license.
template <ValueDomain D>
constexpr typename D::truth same_license(const AnyUnit<D>& a, const AnyUnit<D>& b) {
  auto same = D::truth_of(true);
  for (const FeatureEntry& f : features)
    if (f.kind == Kind::flag || f.kind == Kind::tier)
      same = same && a.license[f.feature] == b.license[f.feature];
  return same;
}

/// FO-02
template <ValueDomain D>
constexpr typename D::truth unlike_licenses(const AnyUnit<D>& a, const AnyUnit<D>& b) {
  return either_before(a, b, unlike_licenses_pair_from) && !same_license(a, b);
}

/// FX-SP-1 to FX-SP-4, RD-BASE
template <ValueDomain D>
constexpr typename D::truth base_unit(const Platform<D>& p, BaseReading reading,
                                      const AnyUnit<D>& primary, const AnyUnit<D>& secondary) {
  const auto standby = !secondary.security_plus;
  if (reading == BaseReading::refused_as_standby) return p.base_excluded && standby;
  return p.base_excluded && (standby || !primary.security_plus);
}

/// FX-ENC-1, FX-ENC-2, CX-2, RD-ENC, RD-NPE
template <ValueDomain D>
constexpr typename D::truth unequal_encryption(const Readings& r, const AnyUnit<D>& a,
                                               const AnyUnit<D>& b) {
  auto unequal = a.license[encryption_3des_aes] != b.license[encryption_3des_aes];
  if (r.encryption == EncryptionReading::state_and_key)
    unequal = unequal ||
              (a.strong_encryption() && !iff(a.time_based_encryption, b.time_based_encryption));
  if (r.npe == NpeReading::refused)
    unequal = unequal || !iff(a.no_payload_encryption, b.no_payload_encryption);
  return unequal;
}

/// FX-IPS-3, FX-IPS-4, RD-IPS
template <ValueDomain D>
constexpr typename D::truth ips_with_non_ips(IpsReading reading, const AnyUnit<D>& a,
                                             const AnyUnit<D>& b) {
  if (reading == IpsReading::forms_without_signatures) return D::truth_of(false);
  return !iff(a.ips_part, b.ips_part);
}

/// FX-IPS-6; before 8.3(1) FO-02 speaks already.
template <ValueDomain D>
constexpr typename D::truth ips_module_on_one(const AnyUnit<D>& a, const AnyUnit<D>& b) {
  return either_before(a, b, ips_module_inherited_from) &&
         !either_before(a, b, unlike_licenses_pair_from) &&
         a.license[ips_module] != b.license[ips_module];
}

/// FX-KEY-1, RD-KEY; the key decides, whatever the license prints (FX-KEY-3).
template <ValueDomain D>
constexpr typename D::truth zero_key(KeyReading reading, const AnyUnit<D>& a, const AnyUnit<D>& b) {
  if (reading == KeyReading::other_unit_enables) return a.zero_key && b.zero_key;
  return a.zero_key || b.zero_key;
}

/// CX-5, where a reading has it bind pairs too (RD-10GE).
template <ValueDomain D>
constexpr typename D::truth unequal_ten_gigabit(TenGigabitReading reading, const AnyUnit<D>& a,
                                                const AnyUnit<D>& b) {
  if (reading == TenGigabitReading::clusters) return D::truth_of(false);
  return a.license[ten_gigabit_io] != b.license[ten_gigabit_io];
}

/// Every clause that refuses the pair of the first two units.
template <ValueDomain D>
constexpr Refusals<D> refusals(const Situation<D>& s) {
  const AnyUnit<D>& primary = s.units[0];
  const AnyUnit<D>& secondary = s.units[1];
  Refusals<D> refused;
  refused["FO-02"_clause] = unlike_licenses(primary, secondary);
  refused["FX-SP-1"_clause] = base_unit(s.platform, s.readings.base, primary, secondary);
  refused["FX-ENC-1"_clause] = unequal_encryption(s.readings, primary, secondary);
  refused["FX-IPS-4"_clause] = ips_with_non_ips(s.readings.ips, primary, secondary);
  refused["FX-IPS-6"_clause] = ips_module_on_one(primary, secondary);
  refused["FX-KEY-1"_clause] = zero_key(s.readings.key, primary, secondary);
  refused["FX-HW"_clause] = primary.model != secondary.model;
  refused["CX-5"_clause] = unequal_ten_gigabit(s.readings.ten_gigabit, primary, secondary);
  return refused;
}

}  // namespace asa::failover
