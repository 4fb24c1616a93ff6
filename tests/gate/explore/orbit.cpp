#include "gate/explore/orbit.hpp"

#include "gate/scenario/situation_json.hpp"
#include "generators/walk.hpp"
#include "tests/gate/explore/scenarios.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace asa::test {
namespace {

using atlas::orbit_of;
using atlas::OrbitKey;

TEST(Orbit, IsTheSameWithTheRolesOfAPairSwapped) {
  const auto pair = pair_of(unit_of("ASA 5510", {}), with_des_only("ASA 5510"));
  EXPECT_EQ(orbit_of(pair), orbit_of(swapped(pair, 0, 1)));
}

TEST(Orbit, IsTheSameForSlavesInAnyOrderButNotForTheMaster) {
  const auto cluster =
      group_of(Topology::cluster, {unit_of("ASA 5580-20", {}), with_des_only("ASA 5580-20"),
                                   unit_of("ASA 5580-20", {{feature_id<Clustering>, 1}})});
  EXPECT_EQ(orbit_of(cluster), orbit_of(swapped(cluster, 1, 2)));
  EXPECT_NE(orbit_of(cluster), orbit_of(swapped(cluster, 0, 1)));
}

TEST(Orbit, DiffersWithThePlatform) {
  EXPECT_NE(orbit_of(pair_of(unit_of("ASA 5510", {}), unit_of("ASA 5510", {}))),
            orbit_of(pair_of(unit_of("ASA 5520", {}), unit_of("ASA 5520", {}))));
}

/// The JSON of a pair, with the smaller unit first.
std::string sorted_json(Situation<Scalar> s) {
  const auto text = [](const Situation<Scalar>& of) { return to_json(of, JsonForm::whole).dump(); };
  return std::min(text(s), text(swapped(s, 0, 1)));
}

TEST(Orbit, TellsAllSituationsOfAScopeApart) {
  const Plan plan{find_platform("ASA 5512-X"),
                  {Shape::pair, Factor::edition | Factor::ips | Factor::version}};
  std::set<std::string> pairs;
  std::set<OrbitKey> orbits;
  for_each_situation(plan, no_limit, [&](const Situation<Scalar>& s, const Odometer&) {
    pairs.insert(sorted_json(s));
    orbits.insert(orbit_of(s));
  });
  EXPECT_GT(pairs.size(), 1'000U);
  EXPECT_EQ(orbits.size(), pairs.size());
}

}  // namespace
}  // namespace asa::test
