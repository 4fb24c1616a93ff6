#include "properties/reference.hpp"
#include "tests/gate/prove/mutants/search.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string_view>
#include <vector>

/// The proof can fail: of every mutant the solver refutes some property, in no more events than the
/// property's scope has.
namespace asa::prove {
namespace {

std::vector<std::string_view> names() {
  std::vector<std::string_view> all;
  for (const Mutant& mutant : mutants()) all.push_back(mutant.name);
  return all;
}

bool is_proved(const Proof& proof) { return proof.state == State::proved; }

class EachMutant : public testing::TestWithParam<std::string_view> {};
INSTANTIATE_TEST_SUITE_P(Proofs, EachMutant, testing::ValuesIn(names()),
                         [](const auto& tested) { return as_test_name(tested.param); });

TEST_P(EachMutant, IsRefuted) {
  const Mutant& mutant = *find_mutant(GetParam());
  const Search found = search(mutant, [](const Trial&) { return true; });
  ASSERT_TRUE(found.refuted) << "tried:\n" << text_of(found.before);
  RecordProperty("refuted", text_of(*found.refuted));
  const PropertyEntry& property = *found.refuted->property;
  const Subject& subject = found.refuted->violation->subject;
  EXPECT_TRUE(judgement_of(property, *mutant.system, subject).violated()) << property.info.id;
  EXPECT_FALSE(judgement_of(property, SystemAdapter<Reference>(), subject).violated())
      << property.info.id;
  EXPECT_TRUE(std::ranges::all_of(found.before, is_proved)) << "tried:\n" << text_of(found.before);
}

}  // namespace
}  // namespace asa::prove
