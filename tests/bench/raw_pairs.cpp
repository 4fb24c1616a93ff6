#include "tests/bench/raw_pairs.hpp"

#include "generators/draw_license.hpp"
#include "generators/draw_unit.hpp"
#include "model/catalogue.hpp"

#include <vector>

namespace asa::bench {

namespace {

/// A platform with what every draw needs of it.
struct Prepared {
  const PlatformEntry* platform;
  DrawnFeatures drawn;
  Unit<> usual;
};

const std::vector<Prepared>& prepared() {
  static const std::vector<Prepared> all = [] {
    std::vector<Prepared> made;
    for (const PlatformEntry& p : catalogue())
      made.push_back({&p, DrawnFeatures(p), usual_unit(p)});
    return made;
  }();
  return all;
}

/// Bits of one word, each set in one of eight words.
class Oddities {
 public:
  explicit Oddities(SplitMix& random) : bits_(random.next() & random.next() & random.next()) {}
  bool next() {
    const bool odd = (bits_ & 1u) != 0;
    bits_ >>= 1;
    return odd;
  }

 private:
  std::uint64_t bits_;
};

std::int32_t amount(SplitMix& random, std::int32_t limit) {
  return static_cast<std::int32_t>(random.below(static_cast<std::uint64_t>(limit) + 1));
}

void draw_amounts(SplitMix& random, const Prepared& p, Unit<>& unit) {
  const Values<> limits = limits_of(unit);
  for (const Feature f : p.drawn) unit.license[f] = amount(random, limits[f]);
  unit.contexts_in_use = amount(random, limits[security_contexts].amount);
}

template <FeatureType F>
void turn(Oddities& odd, const PlatformEntry& p, hana::basic_type<F>, Unit<>& unit) {
  if (odd.next() && p.rules.offers(feature_id<F>)) unit.license[feature_id<F>] ^= 1;
}

/// Makes some attributes other than they were.
void vary(SplitMix& random, const PlatformEntry& p, Unit<>& unit) {
  Oddities odd(random);
  unit.security_plus ^= odd.next() && p.security_plus;
  unit.ips_part ^= odd.next() && p.ips;
  unit.zero_key ^= odd.next();
  unit.zero_time_based_slot ^= odd.next();
  unit.time_based_encryption ^= odd.next();
  unit.no_payload_encryption ^= odd.next();
  turn(odd, p, encryption_3des_aes, unit);
  turn(odd, p, ten_gigabit_io, unit);
  turn(odd, p, ips_signatures, unit);
  if (odd.next()) unit.version = ordinal(drawn_versions[random.below(drawn_versions.size())]);
}

Change<Scalar> draw_change(SplitMix& random, const Prepared& p) {
  const Feature f = p.drawn[random.below(p.drawn.size())];
  return {random.below(2), static_cast<std::int32_t>(f),
          amount(random, p.platform->rules.limit[f])};
}

}  // namespace

void draw_raw(SplitMix& random, Situation<Scalar>& s) {
  const Prepared& p = prepared()[random.below(prepared().size())];
  s.units.resize(2);
  s.units[0] = p.usual;
  vary(random, *p.platform, s.units[0]);
  s.units[1] = s.units[0];
  vary(random, *p.platform, s.units[1]);
  draw_amounts(random, p, s.units[0]);
  draw_amounts(random, p, s.units[1]);
  s.change = draw_change(random, p);
}

}  // namespace asa::bench
