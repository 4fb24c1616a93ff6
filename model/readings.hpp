#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace asa {

/// RD-IPS: a unit with IPS and one without.
enum class IpsReading { refused, forms_without_signatures };
/// RD-KEY: one unit has an all-zero permanent key.
enum class KeyReading { pair_is_refused, other_unit_enables };
/// RD-KEY-CL: whether the note on all-zero keys binds clusters.
enum class ClusterKeyReading { not_bound, bound };
/// RD-BASE: a Base unit of 5505, 5510 or 5512-X.
enum class BaseReading { refused_in_either_role, refused_as_standby };
/// RD-ENC: what "the same encryption license" compares.
enum class EncryptionReading { state, state_and_key };
/// RD-WHEN: when the combined license is in force.
enum class ForceReading { once_formed, once_active };
/// RD-CTX: the contexts of a cluster.
enum class ContextReading { replicated, shared_out };
/// RD-10GE: where 10GE I/O must match.
enum class TenGigabitReading { clusters, clusters_and_pairs };
/// RD-NPE: a No Payload Encryption unit with a normal one.
enum class NpeReading { refused, unspecified };
/// RD-MIX: a tier that one unit holds permanently and others for a time.
enum class MixReading { run_down_together, primary_first };
/// RD-DAY30: communication lost for exactly 30 days.
enum class Day30Reading { inside_the_grace, beyond_it };
/// RD-ROLL: whether failover stays on while the encryption of a pair is changed unit by unit.
enum class RollReading { goes_off, stays_on };

/// One answer to every question that the guide leaves open; the default is the stricter or the
/// better supported one.
struct Readings {
  IpsReading ips = IpsReading::refused;
  KeyReading key = KeyReading::pair_is_refused;
  ClusterKeyReading cluster_key = ClusterKeyReading::not_bound;
  BaseReading base = BaseReading::refused_in_either_role;
  EncryptionReading encryption = EncryptionReading::state;
  ForceReading force = ForceReading::once_formed;
  ContextReading contexts = ContextReading::replicated;
  TenGigabitReading ten_gigabit = TenGigabitReading::clusters;
  NpeReading npe = NpeReading::refused;
  MixReading mix = MixReading::run_down_together;
  Day30Reading day_30 = Day30Reading::inside_the_grace;
  RollReading roll = RollReading::goes_off;

  bool operator==(const Readings&) const = default;
};

/// A question with its two answers, the default first.
struct ReadingEntry {
  std::string_view id;
  std::string_view question;
  std::array<std::string_view, 2> answers;
};

inline constexpr std::array reading_register{
    ReadingEntry{"RD-IPS",
                 "a unit with IPS and one without",
                 {"refused", "forms; the module is inherited, signatures are not"}},
    ReadingEntry{"RD-KEY",
                 "one unit has an all-zero permanent key",
                 {"the pair is refused", "refused only if neither unit has a valid key"}},
    ReadingEntry{"RD-KEY-CL", "the note on all-zero keys binds clusters", {"no", "yes"}},
    ReadingEntry{"RD-BASE",
                 "a Base unit of 5505, 5510 or 5512-X",
                 {"refused in either role", "refused only as standby"}},
    ReadingEntry{"RD-ENC",
                 "the same encryption license",
                 {"same state of Encryption-3DES-AES", "same state and same kind of key"}},
    ReadingEntry{"RD-WHEN",
                 "when the combined license is in force",
                 {"once the pair is formed", "for a unit only once it is active"}},
    ReadingEntry{"RD-CTX",
                 "contexts of a cluster",
                 {"all of them on every member", "shared out among the members"}},
    ReadingEntry{"RD-10GE", "10GE I/O must match", {"in clusters", "in failover pairs too"}},
    ReadingEntry{
        "RD-NPE", "a No Payload Encryption unit with a normal one", {"refused", "not refused"}},
    ReadingEntry{"RD-MIX",
                 "time-based keys of a tier that some unit holds permanently only",
                 {"all run down at the same time", "the primary's or master's runs down first"}},
    ReadingEntry{"RD-DAY30",
                 "communication lost for exactly 30 days",
                 {"inside the grace", "beyond the grace"}},
    ReadingEntry{"RD-ROLL",
                 "failover while the encryption license is changed on one unit after the other",
                 {"goes off while the units differ", "stays on"}},
};

inline constexpr std::size_t reading_count = reading_register.size();

/// How many of them situations depend on; the others, of keys and time, come after these.
inline constexpr std::size_t situation_readings = 9;

/// The readings as yes/no answers in the order of the register: true is the alternative.
constexpr std::array<bool, reading_count> alternatives(const Readings& r) {
  return {r.ips == IpsReading::forms_without_signatures,
          r.key == KeyReading::other_unit_enables,
          r.cluster_key == ClusterKeyReading::bound,
          r.base == BaseReading::refused_as_standby,
          r.encryption == EncryptionReading::state_and_key,
          r.force == ForceReading::once_active,
          r.contexts == ContextReading::shared_out,
          r.ten_gigabit == TenGigabitReading::clusters_and_pairs,
          r.npe == NpeReading::unspecified,
          r.mix == MixReading::primary_first,
          r.day_30 == Day30Reading::beyond_it,
          r.roll == RollReading::stays_on};
}

constexpr Readings readings_of(const std::array<bool, reading_count>& alternative) {
  return {static_cast<IpsReading>(alternative[0]),
          static_cast<KeyReading>(alternative[1]),
          static_cast<ClusterKeyReading>(alternative[2]),
          static_cast<BaseReading>(alternative[3]),
          static_cast<EncryptionReading>(alternative[4]),
          static_cast<ForceReading>(alternative[5]),
          static_cast<ContextReading>(alternative[6]),
          static_cast<TenGigabitReading>(alternative[7]),
          static_cast<NpeReading>(alternative[8]),
          static_cast<MixReading>(alternative[9]),
          static_cast<Day30Reading>(alternative[10]),
          static_cast<RollReading>(alternative[11])};
}

}  // namespace asa
