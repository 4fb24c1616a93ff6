#include "model/catalogue.hpp"
#include "tests/properties/kills.hpp"

#include <gtest/gtest.h>

namespace asa {
namespace {

const Boxed<Reference> reference;

/// Whether the property says the same of two units in each other's place, whatever the system.
Judge same_when_swapped(const PropertyEntry& property, const AnySystem& system) {
  return [&](const Situation<Scalar>& s) {
    const auto is = property.judge(system, s), was = property.judge(system, swapped(s, 0, 1));
    return Verdict{true, is.violated() != was.violated() || is.applies() != was.applies(), 0};
  };
}

bool is_symmetric(const PropertyEntry& property, const AnySystem& system) {
  const Judge same = same_when_swapped(property, system);
  for (const PlatformEntry* platform :
       {find_platform("ASA 5540"), static_cast<const PlatformEntry*>(nullptr)}) {
    const Plan plan{platform, property.info.scope};
    if (sweep(plan, same, 1, {0, 500}).violation) return false;
    if (exhaust(plan, same, {20'000}).violation) return false;
  }
  return true;
}

TEST(SymmetricProperties, SayTheSameOfSwappedUnitsOfAnySystem) {
  for (const PropertyEntry& property : properties()) {
    if (!property.info.symmetric) continue;
    EXPECT_TRUE(is_symmetric(property, reference)) << property.info.id;
    for (const Mutant& mutant : mutants())
      EXPECT_TRUE(is_symmetric(property, *mutant.system)) << property.info.id << mutant.name;
  }
}

TEST(SymmetricProperties, AreNotAll) {
  EXPECT_FALSE(is_symmetric(*find_property("TiersAddExactly"),
                            *find_mutant("contexts-leak-into-premium")->system));
}

}  // namespace
}  // namespace asa
