#include "model/clause/register.hpp"
#include "model/refusals.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

namespace asa {
namespace {

/// FO-01, FX-SP-1, CMB-12 or FX-HW: a chapter, maybe a topic, and maybe a number.
bool is_id(std::string_view id) {
  constexpr std::array chapters{"FO-",  "FX-",  "CL-",  "CX-",  "CMB-", "LOC-",
                                "UPG-", "DWN-", "KEY-", "TMR-", "TBK-", "STK-",
                                "EXP-", "ACT-", "PLT-", "SPC-", "CAP-", "UC-"};
  const bool known = std::any_of(chapters.begin(), chapters.end(),
                                 [id](const char* chapter) { return id.starts_with(chapter); });
  return known && id.back() != '-' && std::all_of(id.begin(), id.end(), [](char c) {
           return c == '-' || ('A' <= c && c <= 'Z') || ('0' <= c && c <= '9');
         });
}

/// Begins with a capital, or with the number of a version or a model.
bool is_sentence(std::string_view text) {
  const bool begins = ('A' <= text[0] && text[0] <= 'Z') || ('0' <= text[0] && text[0] <= '9');
  return begins && text.size() > 20 && text.back() == '.';
}

TEST(Clause, EveryIdIsOneOfTheRules) {
  for (const ClauseEntry& c : clauses()) EXPECT_TRUE(is_id(c.id)) << c.id;
}

TEST(Clause, EveryRuleIsASentenceWithASource) {
  for (const ClauseEntry& c : clauses()) {
    EXPECT_TRUE(is_sentence(c.rule)) << c.id;
    EXPECT_FALSE(c.source.empty()) << c.id;
  }
}

TEST(Clause, NoneStandsOnNothing) {
  for (const ClauseEntry& c : clauses()) EXPECT_NE(c.trust, Trust::unknown) << c.id;
}

TEST(Clause, OnlyTheRecalledHaveMemoryAsSource) {
  for (const ClauseEntry& c : clauses())
    EXPECT_EQ(c.trust == Trust::recalled, c.source == memory) << c.id;
}

TEST(Clause, ProseGivesItsReasonInWords) {
  for (const ClauseEntry& c : clauses())
    EXPECT_TRUE(c.prose.empty() || c.prose.size() > 20) << c.id;
}

TEST(Clause, AnExceptionIsToARuleThatIsNone) {
  for (const ClauseEntry& c : clauses()) {
    if (!c.exception_to) continue;
    EXPECT_FALSE(entry(*c.exception_to).exception_to) << c.id;
    EXPECT_NE(id(*c.exception_to), c.id);
  }
}

TEST(Clause, FindsTheExceptionsToARule) {
  std::string exceptions;
  for (const ClauseEntry& c : clauses())
    if (c.exception_to == "CL-01"_clause) exceptions += std::string(c.id) + ' ';
  EXPECT_EQ(exceptions, "CX-1 CX-2 CX-5 ");
  EXPECT_EQ(entry("FX-ENC-1"_clause).exception_to, "FO-01"_clause);
  EXPECT_EQ(entry("FO-01"_clause).exception_to, std::nullopt);
}

TEST(Clause, PlaceOfFindsEachIdAndNoOther) {
  static_assert(index_of(clause_ids[7]) == 7);
  static_assert(index_of("FX-ENC-9") == clause_count);
  static_assert(index_of("") == clause_count);
  static_assert(index_of("fx-enc-1") == clause_count);
}

TEST(Clause, ALiteralNamesItsEntry) {
  static_assert(id("CX-5"_clause) == "CX-5");
  EXPECT_EQ(entry("CX-6"_clause).trust, Trust::recalled);
}

}  // namespace
}  // namespace asa
