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

/// Equal in all that is bought; encryption has a clause of its own, and the hardware is no license.
template <ValueDomain D>
constexpr typename D::truth same_license(const AnyUnit<D>& a, const AnyUnit<D>& b) {
  auto same = D::truth_of(true);
  for (const FeatureEntry& f : features)
    if (is_bought(f)) same = same && a.license[f.feature] == b.license[f.feature];
  return same;
}

/// FO-02
template <ValueDomain D>
constexpr typename D::truth unlike_licenses(const AnyUnit<D>& a, const AnyUnit<D>& b) {
  return either_before(a, b, unlike_licenses_pair_from) && !same_license(a, b);
}

/// FX-SP-1 to FX-SP-4, FX-SP-6, RD-BASE
template <ValueDomain D>
constexpr typename D::truth base_unit(BaseReading reading, const AnyUnit<D>& unit, bool standby) {
  if (reading == BaseReading::refused_as_standby && !standby) return D::truth_of(false);
  return unit.platform.base_excluded && !unit.security_plus;
}

/// FX-SP-5
template <ValueDomain D>
constexpr typename D::truth failover_disabled(const AnyUnit<D>& unit) {
  return unit.license[failover_mode] == D::number_of(0);
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

/// FX-KEY-1, RD-KEY: whether the key of a unit refuses the pair; the key decides, whatever the
/// license prints (FX-KEY-3).
template <ValueDomain D>
constexpr typename D::truth zero_key(KeyReading reading, const AnyUnit<D>& unit,
                                     const AnyUnit<D>& mate) {
  if (reading == KeyReading::other_unit_enables) return unit.zero_key && mate.zero_key;
  return unit.zero_key;
}

/// CX-5: of two units whose edition decides 10GE I/O, one has it.
template <ValueDomain D>
constexpr typename D::truth unequal_ten_gigabit(const AnyUnit<D>& a, const AnyUnit<D>& b) {
  return a.platform.ten_gigabit_by_edition && b.platform.ten_gigabit_by_edition &&
         a.license[ten_gigabit_io] != b.license[ten_gigabit_io];
}

/// What each unit of a pair is refused for by itself.
template <ValueDomain D>
constexpr void refuse_units(const Situation<D>& s, Refusals<D>& refused) {
  for (const std::size_t u : {std::size_t{0}, std::size_t{1}}) {
    const AnyUnit<D>&unit = s.units[u], &mate = s.units[1 - u];
    refused.refuse(unit.platform.excluded_by, u, base_unit(s.readings.base, unit, u == 1));
    refused.refuse("FX-SP-5"_clause, u, failover_disabled(unit));
    refused.refuse("FX-KEY-1"_clause, u, zero_key(s.readings.key, unit, mate));
  }
}

/// Every clause that refuses the pair of the first two units.
template <ValueDomain D>
constexpr Refusals<D> refusals(const Situation<D>& s) {
  const AnyUnit<D>&primary = s.units[0], &secondary = s.units[1];
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

}  // namespace asa::failover
