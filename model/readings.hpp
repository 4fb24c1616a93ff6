#pragma once

#include <boost/hana/accessors.hpp>
#include <boost/hana/adapt_struct.hpp>
#include <boost/hana/for_each.hpp>
#include <boost/hana/pair.hpp>
#include <boost/hana/tuple.hpp>
#include <boost/hana/unpack.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <type_traits>

namespace asa {

namespace hana = boost::hana;

/// A question that the guide leaves open, with its two answers, the default first.
struct ReadingEntry {
  std::string_view id;
  std::string_view question;
  std::array<std::string_view, 2> answers;
  bool of_time = false;  ///< only histories depend on it
};

enum class IpsReading { refused, forms_without_signatures };
constexpr ReadingEntry question(IpsReading) {
  return {"RD-IPS",
          "a unit with IPS and one without",
          {"refused", "forms; the module is inherited, signatures are not"}};
}

enum class KeyReading { pair_is_refused, other_unit_enables };
constexpr ReadingEntry question(KeyReading) {
  return {"RD-KEY",
          "one unit has an all-zero permanent key",
          {"the pair is refused", "refused only if neither unit has a valid key"}};
}

enum class ClusterKeyReading { not_bound, bound };
constexpr ReadingEntry question(ClusterKeyReading) {
  return {"RD-KEY-CL", "the note on all-zero keys binds clusters", {"no", "yes"}};
}

enum class BaseReading { refused_in_either_role, refused_as_standby };
constexpr ReadingEntry question(BaseReading) {
  return {"RD-BASE",
          "a Base unit of 5505, 5510 or 5512-X",
          {"refused in either role", "refused only as standby"}};
}

enum class EncryptionReading { state, state_and_key };
constexpr ReadingEntry question(EncryptionReading) {
  return {"RD-ENC",
          "the same encryption license",
          {"same state of Encryption-3DES-AES", "same state and same kind of key"}};
}

enum class ForceReading { once_formed, once_active };
constexpr ReadingEntry question(ForceReading) {
  return {"RD-WHEN",
          "when the combined license is in force",
          {"once the pair is formed", "for a unit only once it is active"}};
}

enum class ContextReading { replicated, shared_out };
constexpr ReadingEntry question(ContextReading) {
  return {"RD-CTX",
          "contexts of a cluster",
          {"all of them on every member", "shared out among the members"}};
}

enum class TenGigabitReading { clusters, clusters_and_pairs };
constexpr ReadingEntry question(TenGigabitReading) {
  return {"RD-10GE", "10GE I/O must match", {"in clusters", "in failover pairs too"}};
}

enum class NpeReading { refused, unspecified };
constexpr ReadingEntry question(NpeReading) {
  return {"RD-NPE", "a No Payload Encryption unit with a normal one", {"refused", "not refused"}};
}

enum class MixReading { run_down_together, primary_first };
constexpr ReadingEntry question(MixReading) {
  return {"RD-MIX",
          "time-based keys of a tier that some unit holds permanently only",
          {"all run down at the same time", "the primary's or master's runs down first"},
          true};
}

enum class Day30Reading { inside_the_grace, beyond_it };
constexpr ReadingEntry question(Day30Reading) {
  return {"RD-DAY30",
          "communication lost for exactly 30 days",
          {"inside the grace", "beyond the grace"},
          true};
}

enum class RollReading { goes_off, stays_on };
constexpr ReadingEntry question(RollReading) {
  return {"RD-ROLL",
          "failover while the encryption license is changed on one unit after the other",
          {"goes off while the units differ", "stays on"},
          true};
}

/// One answer to every question that the guide leaves open. Each default is the stricter answer or
/// the better supported one.
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

}  // namespace asa

BOOST_HANA_ADAPT_STRUCT(asa::Readings, ips, key, cluster_key, base, encryption, force, contexts,
                        ten_gigabit, npe, mix, day_30, roll);

namespace asa {

namespace detail {
/// The results of `ask` for each reading's accessor, in field order.
constexpr auto of_each_reading(auto ask) {
  return hana::unpack(hana::accessors<Readings>(),
                      [&](auto... field) { return std::array{ask(hana::second(field))...}; });
}
}  // namespace detail

inline constexpr std::array reading_register =
    detail::of_each_reading([](auto of) { return question(of(Readings{})); });

inline constexpr std::size_t reading_count = reading_register.size();
static_assert(sizeof(Readings) == reading_count * sizeof(IpsReading),
              "a field of Readings is not among those adapted");

/// The number of readings that situations depend on. Those about keys and time come after them.
inline constexpr std::size_t situation_readings =
    static_cast<std::size_t>(std::ranges::count(reading_register, false, &ReadingEntry::of_time));
static_assert(std::ranges::is_sorted(reading_register, {}, &ReadingEntry::of_time));

/// The readings as yes/no answers in register order; true means the alternative.
constexpr std::array<bool, reading_count> alternatives(const Readings& r) {
  return detail::of_each_reading([&](auto of) { return static_cast<bool>(of(r)); });
}

constexpr Readings readings_of(const std::array<bool, reading_count>& alternative) {
  Readings r;
  std::size_t next = 0;
  hana::for_each(hana::accessors<Readings>(), [&](auto field) {
    auto& answer = hana::second(field)(r);
    answer = static_cast<std::remove_reference_t<decltype(answer)>>(alternative[next++]);
  });
  return r;
}

/// The default of every reading but one, by its place in the register.
constexpr Readings with_alternative(std::size_t place) {
  std::array<bool, reading_count> alternative{};
  alternative[place] = true;
  return readings_of(alternative);
}

}  // namespace asa
