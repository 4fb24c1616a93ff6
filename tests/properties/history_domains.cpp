#include "properties/all.hpp"
#include "properties/mutants/time/contact.hpp"
#include "properties/mutants/time/count_down.hpp"
#include "properties/reference.hpp"
#include "tests/properties/same_judgements.hpp"

#include <boost/hana/for_each.hpp>
#include <gtest/gtest.h>

namespace asa {
namespace {

TEST(EveryPropertyOfHistories, JudgesCountedNumbersAsIntegers) {
  hana::for_each(all_properties, [](auto property) {
    using P = typename decltype(property)::type;
    if constexpr (is_about_histories<P>) expect_same_judgements<P, ByRules<Reference>>();
  });
}

TEST(EveryPropertyOfHistories, ExplainsAViolationAlikeInBothDomains) {
  expect_same_judgements<TimeIsConserved, ByRules<mutant::DurationsDoNotAdd>>();
  expect_same_judgements<BeyondTheGraceEachUnitIsByItself, ByRules<mutant::GraceDaysForgotten>>();
}

}  // namespace
}  // namespace asa
