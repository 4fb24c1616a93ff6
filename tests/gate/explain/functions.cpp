#include "gate/explain/functions.hpp"

#include "gate/explain/sources.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace asa::explain {
namespace {

using testing::Contains;
using testing::Each;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsSupersetOf;
using testing::Not;

std::string_view name_in(std::string_view text) { return name_of(declarations_in(text).front()); }

TEST(Names, AreOfFunctionsAndConstants) {
  EXPECT_EQ(name_in("int before(int a) { return a; }"), "before");
  EXPECT_EQ(name_in("template <class A, class B>\nconstexpr typename A::b of(B b) {\n  f();\n}"),
            "of");
  EXPECT_EQ(name_in("template <class F>\nrequires(F::a == 1) constexpr Held<F> joined(F f) {\n  "
                    "return f;\n}"),
            "joined");
  EXPECT_EQ(name_in("inline constexpr Version combine_from{8, 3, 1};"), "combine_from");
  EXPECT_EQ(name_in("constexpr std::array<int, 2> two = {1, 2};"), "two");
}

TEST(Names, AreOfNothingElse) {
  for (const char* other :
       {"struct Rule {\n  int a;\n};", "static_assert(true);", "enum class A { b };",
        "BOOST_HANA_ADAPT_STRUCT(A, b);", "int operator()(int a) { return a; }"})
    EXPECT_EQ(name_in(other), "") << other;
}

/// The names of functions of rules that name no clause. `any_unit`, `before` and `either_before`
/// are words of rules; what the others say is stated by no source.
TEST(Functions, NameAClauseOrAreListed) {
  std::vector<std::string_view> names;
  for (const Function& f : functions_without_clause()) names.push_back(f.name);
  EXPECT_THAT(names,
              ElementsAre("any_unit", "before", "either_before", "runs_alone", "charged_alone"));
}

std::vector<std::string> used_for(std::string_view text) {
  return used_by({{"a.hpp", 1, std::string(text)}}, Within::model);
}

TEST(Uses, AreOfFunctionsThatFunctionsUse) {
  const auto found = used_for("return either_before(a, b, v);");
  EXPECT_THAT(found, Contains(HasSubstr(" either_before(")));
  EXPECT_THAT(found, Contains(HasSubstr(" before(const Unit<D>&unit")));
  EXPECT_TRUE(std::ranges::is_sorted(found));
  EXPECT_THAT(found, Each(Not(HasSubstr("///"))));
}

TEST(Uses, AreOfConstantsAndMembers) {
  EXPECT_THAT(used_for("x = unlike_licenses_pair_from;"),
              Contains(HasSubstr(" unlike_licenses_pair_from")));
  EXPECT_THAT(used_for("unit.strong_encryption()"), Contains(HasSubstr(" strong_encryption()")));
}

TEST(Uses, AreNotOfTextsAndVariables) {
  EXPECT_THAT(used_for("\"either_before(a)\""), ElementsAre());
  EXPECT_THAT(used_for("either_before + 1"), ElementsAre());
  EXPECT_THAT(used_for("system.refusals(s)"), ElementsAre());
}

/// What a rule says is a part of its own.
TEST(Uses, LeaveOutTheSourceItself) {
  const ClauseSource source = source_of(entry("FX-ENC-1"_clause));
  const auto used = used_by(source.rule, Within::model);
  EXPECT_THAT(used, Not(Contains(HasSubstr(" unequal_encryption("))));
  EXPECT_THAT(used, Contains(HasSubstr(" strong_encryption()")));
}

TEST(Uses, OfPropertiesAreOfTheModelToo) {
  const std::vector<Slice> source{{"a.hpp", 1, "where_licenses_combine(s) && before(a, b)"}};
  const auto both = used_by(source, Within::model_and_properties);
  EXPECT_THAT(both, IsSupersetOf(used_by(source, Within::model)));
  EXPECT_THAT(both, Contains(HasSubstr(" where_licenses_combine(")));
  EXPECT_THAT(used_by(source, Within::model), Not(Contains(HasSubstr("where_licenses_combine("))));
}

}  // namespace
}  // namespace asa::explain
