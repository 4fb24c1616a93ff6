#include "properties/reference.hpp"
#include "tests/properties/kills.hpp"

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <utility>

namespace asa {
namespace {

/// The reference, stuck at one answer to a reading, whatever the situation says.
template <std::size_t Place, bool Alternative>
struct Stuck : Reference {
  template <ValueDomain D>
  static constexpr Situation<D> reread(const Situation<D>& s) {
    Situation<D> after = s;
    auto answers = alternatives(s.readings);
    answers[Place] = Alternative;
    after.readings = readings_of(answers);
    return after;
  }
  template <ValueDomain D>
  static constexpr History<D> reread(const History<D>& h) {
    History<D> after = h;
    auto answers = alternatives(h.readings);
    answers[Place] = Alternative;
    after.readings = readings_of(answers);
    return after;
  }
  template <ValueDomain D>
  constexpr Refusals<D> refusals(const Situation<D>& s) const {
    return Reference::refusals(reread(s));
  }
  template <ValueDomain D>
  constexpr typename D::truth in_force(const Situation<D>& s, std::size_t viewer,
                                       std::size_t active) const {
    return Reference::in_force(reread(s), viewer, active);
  }
  template <ValueDomain D>
  constexpr typename D::truth fits(const Situation<D>& s,
                                   const typename D::number& contexts) const {
    return Reference::fits(reread(s), contexts);
  }
  template <ValueDomain D>
  Trace<D> trace(const History<D>& h) const {
    return Reference::trace(reread(h));
  }
};

template <std::size_t... Place>
std::unique_ptr<AnySystem> stuck_at(std::size_t wanted, bool alternative,
                                    std::index_sequence<Place...>) {
  std::unique_ptr<AnySystem> made;
  const auto make = [&]<std::size_t P>() {
    if (alternative)
      made = std::make_unique<SystemAdapter<Stuck<P, true>>>();
    else
      made = std::make_unique<SystemAdapter<Stuck<P, false>>>();
  };
  ((Place == wanted ? make.template operator()<Place>() : void()), ...);
  return made;
}

/// Whether a property that varies the reading tells the stuck system from the reference.
bool told_apart(std::size_t reading, bool alternative) {
  const auto system = stuck_at(reading, alternative, std::make_index_sequence<reading_count>{});
  for (const PropertyEntry& property : properties())
    if (property.info.scope.readings.has(reading) && kill(property, *system)) return true;
  return false;
}

class EachReading : public testing::TestWithParam<std::size_t> {};

TEST_P(EachReading, IsTestedWhereItIsAtItsDefault) { EXPECT_TRUE(told_apart(GetParam(), true)); }

TEST_P(EachReading, IsTestedWhereItIsTheAlternative) { EXPECT_TRUE(told_apart(GetParam(), false)); }

INSTANTIATE_TEST_SUITE_P(Readings, EachReading, testing::Range(std::size_t{0}, reading_count),
                         [](const auto& tested) {
                           return test_name(reading_register[tested.param].id);
                         });

}  // namespace
}  // namespace asa
