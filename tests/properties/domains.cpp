#include "properties/all.hpp"
#include "properties/mutants/all.hpp"
#include "properties/reference.hpp"
#include "tests/properties/same_judgements.hpp"

#include <boost/hana/for_each.hpp>
#include <gtest/gtest.h>

namespace asa {
namespace {

bool same(const Refusals<Scalar>& a, const Refusals<Counting>& b) {
  return std::all_of(refusing_clauses.begin(), refusing_clauses.end(),
                     [&](RefusingClause clause) { return a[clause] == b[clause].value(); });
}

bool same(const Values<Scalar>& a, const Values<Counting>& b) {
  return std::equal(a.slots.begin(), a.slots.end(), b.slots.begin(),
                    [](std::int32_t x, const counting::Number& y) { return x == y.value(); });
}

template <class M>
bool answers_differ(const Situation<Scalar>& s) {
  const ByRules<M> system;
  const Situation<Counting> t = in_domain<Counting>(s);
  bool alike = same(system.refusals(s), system.refusals(t)) &&
               system.contexts_fit(s) == system.contexts_fit(t).value();
  for (const std::size_t viewer : {std::size_t{0}, std::size_t{1}})
    alike = alike && same(system.running(s, viewer, 0), system.running(t, viewer, 0)) &&
            system.gets_signatures(s, viewer) == system.gets_signatures(t, viewer).value();
  return !alike;
}

constexpr Scope any_pair{Shape::pair, {}, every_reading};
constexpr Scope any_cluster{Shape::cluster, {}, every_reading};

TEST(EveryProperty, JudgesCountedNumbersAsIntegers) {
  hana::for_each(all_properties, [](auto property) {
    using P = typename decltype(property)::type;
    if constexpr (!is_about_histories<P>) expect_same_judgements<P, ByRules<Reference>>();
  });
}

TEST(EveryProperty, ExplainsAViolationAlikeInBothDomains) {
  expect_same_judgements<EncryptionIsEqual, ByRules<mutant::EncryptionUnchecked>>();
  expect_same_judgements<TiersAddExactly, ByRules<mutant::MaximumInsteadOfSum>>();
  expect_same_judgements<FlagsJoin, ByRules<mutant::FlagsAnded>>();
  expect_same_judgements<SubClustersForm, ByRules<mutant::ClusteringLicenseInherited>>();
  expect_same_judgements<OneRunningLicense, ByRules<mutant::PairNeverCombines>>();
}

TEST(EveryMutant, AnswersAlikeInBothDomains) {
  hana::for_each(mutant::all_mutants, [](auto type) {
    using M = typename decltype(type)::type;
    const Judge differ = [](const Situation<Scalar>& s) {
      return Verdict{.violated = answers_differ<M>(s)};
    };
    for (const Scope& scope : {any_pair, any_cluster})
      EXPECT_FALSE(sample({nullptr, scope}, differ, 1, 300).violation) << M::info.name;
  });
}

TEST(TheRules, ComputeInTheDomainThatTheyAreGiven) {
  counting::counts = {};
  const auto s = in_domain<Counting>(replay({nullptr, any_pair}, {}));
  combine(limits_of(s.units[0]), s.units[0].license, s.units[1].license);
  EXPECT_GE(counting::counts.additions, 5u) << "five tiers add (CMB-02)";
  EXPECT_GE(counting::counts.comparisons, 24u) << "what merges is compared";
  admission(s);
  EXPECT_GE(counting::counts.connectives, refusing_clauses.size() / 2);
}

}  // namespace
}  // namespace asa
