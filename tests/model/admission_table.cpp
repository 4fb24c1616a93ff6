#include "model/admission.hpp"
#include "model/platforms/all.hpp"

#include <boost/hana/cartesian_product.hpp>
#include <boost/hana/filter.hpp>
#include <gtest/gtest.h>

#include <array>
#include <cstddef>
#include <utility>

namespace asa {
namespace {

/// A type of unit: the place of its platform among all, and what page 1-30 asks of it.
struct UnitType {
  std::size_t platform;
  bool plus, strong, ips_part, zero_key;
};

constexpr auto no_and_yes = hana::make_tuple(hana::false_c, hana::true_c);

constexpr auto exists = [](auto type) {
  return hana::unpack(type, [](auto p, auto plus, auto, auto ips_part, auto) {
    using P = typename decltype(p)::type;
    return hana::bool_c < (P::security_plus || !plus.value) && (P::ips || !ips_part.value) > ;
  });
};

constexpr auto existing =
    hana::filter(hana::cartesian_product(hana::make_tuple(all_platforms, no_and_yes, no_and_yes,
                                                          no_and_yes, no_and_yes)),
                 exists);

template <class P>
inline constexpr std::size_t place_of_platform = detail::place_among<P>(all_platforms);

constexpr auto types = hana::unpack(existing, [](auto... type) {
  return std::array{hana::unpack(type, [](auto p, auto... is) {
    return UnitType{place_of_platform<typename decltype(p)::type>, is.value...};
  })...};
});

constexpr auto platforms = hana::unpack(all_platforms, [](auto... p) {
  return std::array{
      entry_of<typename decltype(p)::type>(
          ModelId{static_cast<std::int32_t>(place_of_platform<typename decltype(p)::type>)})
          .rules...};
});

constexpr Unit<> unit_of(const UnitType& type) {
  Unit<> unit;
  unit.platform = platforms[type.platform];
  unit.version = ordinal(usual_version);
  unit.security_plus = type.plus;
  unit.license[failover_mode] = 1;
  unit.license[encryption_3des_aes] = type.strong ? 1 : 0;
  unit.ips_part = type.ips_part;
  unit.zero_key = type.zero_key;
  return unit;
}

/// What refuses two units.
struct Causes {
  bool model, base, encryption, ips, key;
  constexpr bool any() const { return model || base || encryption || ips || key; }
  bool operator==(const Causes&) const = default;
};

constexpr Causes rules(const Unit<>& a, const Unit<>& b) {
  constexpr Readings r;
  return {a.model() != b.model(), base_unit(r.base, a, false) || base_unit(r.base, b, true),
          unequal_encryption(r, a, b), ips_with_non_ips(r.ips, a, b),
          zero_key(r.key, a, b) || zero_key(r.key, b, a)};
}

constexpr bool needs_security_plus(std::size_t platform) {
  return platform == place_of_platform<Asa5505> || platform == place_of_platform<Asa5510> ||
         platform == place_of_platform<Asa5512X> || platform == place_of_platform<Asa5506X> ||
         platform == place_of_platform<Isa3000>;
}

constexpr Causes oracle(const UnitType& a, const UnitType& b) {
  const int valid_keys = int{!a.zero_key} + int{!b.zero_key};
  return {
      a.platform != b.platform,
      (needs_security_plus(a.platform) && !a.plus) || (needs_security_plus(b.platform) && !b.plus),
      a.strong != b.strong, a.ips_part != b.ips_part, valid_keys < 2};
}

constexpr std::size_t parted = types.size() + 1;

/// How many of all units pair with the one in that row; `parted` where rules and oracle part. Each
/// row is a constant of its own, because compilers limit the work on one.
template <std::size_t Primary>
constexpr std::size_t count_mates() {
  const UnitType& type = types[Primary];
  const Unit<> primary = unit_of(type);
  std::size_t mates = 0;
  for (const UnitType& mate : types) {
    const Causes causes = rules(primary, unit_of(mate));
    if (causes != oracle(type, mate)) return parted;
    if (!causes.any()) ++mates;
  }
  return mates;
}
template <std::size_t Primary>
inline constexpr std::size_t mates = count_mates<Primary>();

constexpr auto mates_of_each = []<std::size_t... Primary>(std::index_sequence<Primary...>) {
  return std::array{mates<Primary>...};
}
(std::make_index_sequence<types.size()>{});

constexpr bool agree_everywhere() {
  for (const std::size_t count : mates_of_each)
    if (count == parted) return false;
  return true;
}

constexpr std::size_t forming_pairs() {
  std::size_t sum = 0;
  for (const std::size_t count : mates_of_each) sum += count;
  return sum;
}

constexpr std::size_t with_one_edition = 10, pairs_with_plus = 4, editions_free = 2;
constexpr std::size_t sold_with_ips = 4, sold_with_ips_and_plus = 1;
constexpr std::size_t states_of_encryption = 2, states_of_ips = 2, ordered_pairs_of_editions = 4;

TEST(AdmissionTable, HasEveryTypeOfUnitThatExists) {
  static_assert(types.size() == (21 + 7) * 2 * 2 + (5 + 1) * 2 * 2);
}

TEST(AdmissionTable, RulesAndOracleAgreeOnAllPairsOfTypes) { static_assert(agree_everywhere()); }

TEST(AdmissionTable, NothingElseRefusesAnyOfThem) {
  for (const UnitType& a : types)
    for (const UnitType& b : types) {
      Situation<Scalar> s;
      s.units.push_back(unit_of(a));
      s.units.push_back(unit_of(b));
      EXPECT_EQ(admission(s).forms(), !oracle(a, b).any());
    }
}

TEST(AdmissionTable, AsManyPairsFormAsCountedByHand) {
  static_assert(forming_pairs() ==
                states_of_encryption * (with_one_edition + pairs_with_plus +
                                        editions_free * ordered_pairs_of_editions +
                                        states_of_ips * (sold_with_ips + sold_with_ips_and_plus)));
}

}  // namespace
}  // namespace asa
