#include "tests/bench/peers/simple_engines.hpp"
#include "tests/bench/silent.hpp"

#include <rapidcheck.h>

namespace asa::bench::simple {

namespace {

namespace gen = rc::gen;

rc::Gen<License> license(const Platform& p) {
  const auto tier = [&p](std::size_t i) { return gen::inRange(0, p.limits[i] + 1); };
  return gen::build<License>(
      gen::set(&License::flags,
               gen::container<std::array<bool, flag_count>>(gen::arbitrary<bool>())),
      gen::set(&License::tiers, gen::construct<std::array<std::int32_t, tier_count>>(
                                    tier(0), tier(1), tier(2), tier(3))),
      gen::set(&License::days, gen::container<std::array<std::int32_t, timed_count>>(
                                   gen::inRange(0, longest + 1))));
}

rc::Gen<Unit> unit(const Platform& p) {
  return gen::build<Unit>(gen::set(&Unit::security_plus), gen::set(&Unit::encryption),
                          gen::set(&Unit::ips), gen::set(&Unit::zero_key),
                          gen::set(&Unit::license, license(p)));
}

rc::Gen<Triple> triples(const Model& model) {
  std::vector<rc::Gen<Triple>> made;
  for (const Platform& p : model.platforms)
    made.push_back(gen::construct<Triple>(gen::just(&p), unit(p), unit(p), unit(p)));
  const auto places = gen::inRange<std::size_t>(0, made.size());
  return gen::mapcat(places, [made](std::size_t place) { return made[place]; });
}

bool pass(const Model& model, std::uint64_t seed, int cases) {
  const auto all = triples(model);
  return check_silently([&] { RC_ASSERT(obeys(model, *all)); }, seed, cases);
}

Hunt hunt(const Model& model, std::uint64_t seed) {
  const auto obedient = [&model](const Triple& t) { return obeys(model, t); };
  return hunt_by_rapidcheck(triples(model), obedient, seed);
}

}  // namespace

Engine rapidcheck_engine() { return {"rapidcheck", pass, hunt}; }

}  // namespace asa::bench::simple
