#include "model/clause.hpp"

#include "model/refusals.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <string>

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
  for (const ClauseEntry& c : clauses) EXPECT_TRUE(is_id(c.id)) << c.id;
}

TEST(Clause, EveryRuleIsASentenceWithASource) {
  for (const ClauseEntry& c : clauses) {
    EXPECT_TRUE(is_sentence(c.rule)) << c.id;
    EXPECT_FALSE(c.source.empty()) << c.id;
  }
}

TEST(Clause, NoneStandsOnNothing) {
  for (const ClauseEntry& c : clauses) EXPECT_NE(c.standing, Standing::unknown) << c.id;
}

TEST(Clause, OnlyTheRecalledHaveMemoryAsSource) {
  for (const ClauseEntry& c : clauses)
    EXPECT_EQ(c.standing == Standing::recalled, c.source == memory) << c.id;
}

TEST(Clause, ProseGivesItsReasonInWords) {
  std::string prose;
  for (const ClauseEntry& c : clauses) {
    if (c.prose.empty()) continue;
    EXPECT_GT(c.prose.size(), 20u) << c.id;
    prose += std::string(c.id) + ' ';
  }
  EXPECT_EQ(prose,
            "FO-06 FX-MODE CX-7 CMB-12 LOC-07 UPG-04 UPG-05 UPG-07 UPG-08 DWN-01 DWN-02 DWN-05 "
            "KEY-02 KEY-06 CAP-01 TBK-01 EXP-03 EXP-04 ACT-02 PLT-14 SPC-01 UC-K8 ");
}

TEST(Clause, EveryRuleOfSectionsOneToFiveIsRegistered) {
  for (const std::string_view id :
       {"FO-01",    "FO-02",    "FO-03",    "FO-04",    "FO-05",    "FO-06",    "FX-SP-1",
        "FX-SP-2",  "FX-SP-3",  "FX-SP-4",  "FX-ENC-1", "FX-ENC-2", "FX-IPS-1", "FX-IPS-2",
        "FX-IPS-3", "FX-IPS-4", "FX-IPS-5", "FX-IPS-6", "FX-KEY-1", "FX-KEY-2", "FX-KEY-3",
        "FX-HW",    "FX-MODE",  "CL-01",    "CL-02",    "CL-03",    "CX-1",     "CX-2",
        "CX-3",     "CX-4",     "CX-5",     "CX-6",     "CX-7",     "CMB-01",   "CMB-02",
        "CMB-03",   "CMB-04",   "CMB-05",   "CMB-06",   "CMB-07",   "CMB-08",   "CMB-09",
        "CMB-10",   "CMB-11",   "CMB-12",   "LOC-01",   "LOC-02",   "LOC-03",   "LOC-04",
        "LOC-05",   "LOC-06",   "LOC-07",   "LOC-08",   "UPG-01",   "UPG-02",   "UPG-03",
        "UPG-04",   "UPG-05",   "UPG-06",   "UPG-07",   "UPG-08",   "UPG-09",   "DWN-01",
        "DWN-02",   "DWN-03",   "DWN-04",   "DWN-05",   "KEY-01",   "KEY-02",   "KEY-03",
        "KEY-04",   "KEY-05",   "KEY-06",   "KEY-07",   "TMR-01",   "TMR-02",   "TMR-03",
        "TMR-04",   "TMR-05",   "TMR-06",   "STK-01",   "STK-02",   "STK-03",   "EXP-01",
        "EXP-02",   "EXP-03",   "EXP-04",   "ACT-01",   "ACT-02",   "SPC-01",   "TBK-01",
        "PLT-14",   "CAP-01",   "UC-K8",    "FX-SP-5",  "FX-SP-6"})
    EXPECT_LT(place_of(id), clause_count) << id;
  EXPECT_EQ(clause_count, 96u);
}

TEST(Clause, PlaceOfFindsEachIdAndNoOther) {
  static_assert(place_of(clauses[7].id) == 7);
  static_assert(place_of("FX-ENC-9") == clause_count);
  static_assert(place_of("") == clause_count);
  static_assert(place_of("fx-enc-1") == clause_count);
}

TEST(Clause, ALiteralNamesItsEntry) {
  static_assert(id("CX-5"_clause) == "CX-5");
  static_assert(entry("CX-6"_clause).standing == Standing::recalled);
}

TEST(Clause, StandingsHaveNames) {
  static_assert(name(Standing::in_print) == "read in print");
  static_assert(name(Standing::two_sources) == "two sources");
  static_assert(name(Standing::excerpt) == "excerpt");
  static_assert(name(Standing::device) == "device output");
  static_assert(name(Standing::recalled) == "recalled");
  static_assert(name(Standing::unknown) == "unknown");
}

}  // namespace
}  // namespace asa
