#include "properties/traceability.hpp"

#include "properties/all.hpp"
#include "properties/catalogue.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

namespace asa {
namespace {

constexpr PropertyInfo made_up(std::string_view name, Clause clause) {
  return {.id = name, .clauses = {clause}, .statement = "", .scope = {}};
}

/// One property for every clause that wants one.
std::vector<PropertyInfo> one_for_each_clause() {
  std::vector<PropertyInfo> infos;
  for (std::size_t i = 0; i < clause_count; ++i)
    if (all_clauses[i].prose.empty())
      infos.push_back(made_up(all_clauses[i].id, static_cast<Clause>(i)));
  return infos;
}

void erase_clause(std::vector<PropertyInfo>& infos, Clause clause) {
  std::erase_if(infos, [clause](const PropertyInfo& p) { return traceability::covers(p, clause); });
}

TEST(Traceability, FindsTwoPropertiesOfOneId) {
  const std::array twice{made_up("A", "FO-01"_clause), made_up("B", "FO-01"_clause),
                         made_up("A", "FO-02"_clause)};
  EXPECT_FALSE(traceability::ids_are_unique(twice));
  EXPECT_TRUE(traceability::ids_are_unique(std::span(twice).first(2)));
}

TEST(Traceability, IsWholeWithOnePropertyForEachClause) {
  EXPECT_EQ(traceability::first_untraced(one_for_each_clause()), clause_count);
}

TEST(Traceability, NamesTheFirstClauseWithoutAProperty) {
  auto infos = one_for_each_clause();
  erase_clause(infos, "CMB-02"_clause);
  erase_clause(infos, "FX-ENC-1"_clause);
  EXPECT_EQ(traceability::first_untraced(infos), index_of("FX-ENC-1"));
}

TEST(Traceability, RefusesAPropertyForAClauseMarkedAsProse) {
  auto infos = one_for_each_clause();
  infos.push_back(made_up("TheListIsOpen", "FO-06"_clause));
  EXPECT_EQ(traceability::first_untraced(infos), index_of("FO-06"));
}

TEST(Traceability, CountsEveryClauseOfAPropertyNotOnlyTheFirst) {
  constexpr PropertyInfo both{
      .id = "Both", .clauses = {"CL-01"_clause, "CL-02"_clause}, .statement = "", .scope = {}};
  EXPECT_TRUE(traceability::covers(both, "CL-02"_clause));
  EXPECT_FALSE(traceability::covers(both, "CL-03"_clause));
}

TEST(Traceability, KnowsNoIdOutsideTheRegister) {
  EXPECT_EQ(index_of("FX-ENC-9"), clause_count);
  EXPECT_EQ(index_of(""), clause_count);
}

TEST(Traceability, HoldsOfTheCatalogueInTheOrderOfTheManifest) {
  ASSERT_EQ(properties().size(), property_infos.size());
  for (std::size_t i = 0; i < property_infos.size(); ++i) {
    EXPECT_EQ(properties()[i].info.id, property_infos[i].id);
    EXPECT_EQ(find_property(property_infos[i].id), &properties()[i]);
  }
  EXPECT_EQ(find_property("NoSuchProperty"), nullptr);
}

TEST(Traceability, LeavesNoPropertyWithoutASentence) {
  for (const PropertyInfo& info : property_infos) EXPECT_EQ(info.statement.back(), '.') << info.id;
}

}  // namespace
}  // namespace asa
