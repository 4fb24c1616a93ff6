#include "generators/random_source.hpp"
#include "tests/bench/peers/simple_engines.hpp"

namespace asa::bench::simple {

namespace {

std::int32_t upto(SplitMix& random, std::int32_t most) {
  return static_cast<std::int32_t>(random.below(static_cast<std::uint64_t>(most) + 1));
}

/// The bits of one word are the yes and no of a unit.
void draw(SplitMix& random, const Platform& p, Unit& unit) {
  std::uint64_t bits = random.next();
  const auto coin = [&bits] { return ((bits >>= 1) & 1u) != 0; };
  unit.security_plus = coin(), unit.encryption = coin(), unit.ips = coin(), unit.zero_key = coin();
  for (bool& flag : unit.license.flags) flag = coin();
  for (std::size_t i = 0; i < tier_count; ++i) unit.license.tiers[i] = upto(random, p.limits[i]);
  for (std::int32_t& days : unit.license.days) days = upto(random, longest);
}

void draw(SplitMix& random, const Model& model, Triple& t) {
  t.platform = &model.platforms[random.below(model.platforms.size())];
  for (Unit* unit : {&t.a, &t.b, &t.c}) draw(random, *t.platform, *unit);
}

bool pass(const Model& model, std::uint64_t seed, int cases) {
  SplitMix random(seed);
  Triple t;
  bool right = true;
  for (int i = 0; i < cases; ++i) {
    draw(random, model, t);
    right = obeys(model, t) && right;
  }
  return right;
}

Hunt hunt(const Model& model, std::uint64_t seed) {
  SplitMix random(seed);
  Triple t;
  return hunt_in_a_loop([&] {
    draw(random, model, t);
    return !obeys(model, t);
  });
}

}  // namespace

Engine raw_engine() { return {"raw_loop", pass, hunt}; }

}  // namespace asa::bench::simple
