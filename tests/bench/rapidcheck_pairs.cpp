#include "tests/bench/rapidcheck_pairs.hpp"

#include "generators/draw_license.hpp"
#include "generators/draw_unit.hpp"
#include "model/catalogue.hpp"
#include "tests/bench/raw_pairs.hpp"

#include <array>
#include <utility>
#include <vector>

namespace asa::bench {

namespace {

namespace gen = rc::gen;

/// A boolean where it is possible at all.
rc::Gen<bool> if_possible(bool possible) {
  return possible ? gen::arbitrary<bool>() : gen::just(false);
}

rc::Gen<std::int32_t> amount(const PlatformEntry& p, Feature f) {
  if (!p.rules.offers(f)) return gen::just(0);
  if (entry(f).kind == Kind::capacity) return gen::just(usual_unit(p).license[f]);
  if (entry(f).form == Form::state && p.rules.limit[f] == 1)
    return gen::map(gen::arbitrary<bool>(), [](bool held) { return held ? 1 : 0; });
  return gen::inRange(0, p.rules.limit[f] + 1);
}

template <std::size_t... Places>
rc::Gen<Values<Scalar>> license(const PlatformEntry& p, std::index_sequence<Places...>) {
  using Slots = decltype(Values<Scalar>::slots);
  return gen::construct<Values<Scalar>>(
      gen::construct<Slots>(amount(p, static_cast<Feature>(Places))...));
}

rc::Gen<std::int32_t> version() {
  return gen::map(gen::elementOf(drawn_versions), [](Version v) { return ordinal(v); });
}

/// With no more than the limits under its software.
Unit<> within_limits(Unit<> unit) {
  const Values<> limits = limits_of(unit);
  for (const FeatureEntry& f : features)
    unit.license[f.feature] = min(unit.license[f.feature], limits[f.feature]);
  return unit;
}

rc::Gen<Unit<>> unit(const PlatformEntry& p) {
  const rc::Gen<Unit<>> any = gen::build<Unit<>>(
      gen::set(&Unit<>::license, license(p, std::make_index_sequence<feature_count>{})),
      gen::set(&Unit<>::platform, gen::just(p.rules)), gen::set(&Unit<>::version, version()),
      gen::set(&Unit<>::security_plus, if_possible(p.security_plus)),
      gen::set(&Unit<>::ips_part, if_possible(p.ips)), gen::set(&Unit<>::zero_key),
      gen::set(&Unit<>::zero_time_based_slot), gen::set(&Unit<>::time_based_encryption),
      gen::set(&Unit<>::no_payload_encryption),
      gen::set(&Unit<>::contexts_in_use,
               gen::inRange(0, p.rules.limit[security_contexts].amount + 1)));
  return gen::map(any, within_limits);
}

rc::Gen<Units<Scalar>> two(const rc::Gen<Unit<>>& units) {
  return gen::map(gen::pair(units, units), [](const std::pair<Unit<>, Unit<>>& both) {
    Units<Scalar> made;
    made.push_back(both.first);
    made.push_back(both.second);
    return made;
  });
}

/// Another amount of a feature that the platform has.
rc::Gen<Change<Scalar>> change(const PlatformEntry& p) {
  const DrawnFeatures drawn(p);
  const std::vector<Feature> merging(drawn.begin(), drawn.end());
  return gen::mapcat(gen::elementOf(merging), [&p](Feature f) {
    return gen::construct<Change<Scalar>>(gen::inRange<std::size_t>(0, 2),
                                          gen::just(static_cast<std::int32_t>(f)),
                                          gen::inRange(0, p.rules.limit[f] + 1));
  });
}

rc::Gen<Situation<Scalar>> pairs_of(const PlatformEntry& p) {
  using Pair = Situation<Scalar>;
  return gen::build<Pair>(gen::set(&Pair::units, two(unit(p))), gen::set(&Pair::change, change(p)));
}

}  // namespace

/// The generator of each platform is composed once: a fifth faster than in every case.
rc::Gen<Situation<Scalar>> composed_pairs(Concerns concerns) {
  std::vector<rc::Gen<Situation<Scalar>>> made;
  for (const PlatformEntry& p : catalogue())
    if (concerns(p)) made.push_back(pairs_of(p));
  const auto places = gen::inRange<std::size_t>(0, made.size());
  return gen::mapcat(places, [made](std::size_t place) { return made[place]; });
}

rc::Gen<Situation<Scalar>> pairs_from_one_word() {
  return [](const rc::Random& random, int) {
    SplitMix words(rc::Random(random).next());
    Situation<Scalar> s;
    draw_raw(words, s);
    return rc::shrinkable::just(std::move(s));
  };
}

}  // namespace asa::bench
