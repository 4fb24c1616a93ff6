#include "gate/explain/slices.hpp"

#include "gate/explain/sources.hpp"
#include "model/catalogue.hpp"
#include "properties/catalogue.hpp"
#include "tests/scratch.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace asa::explain {
namespace {

using testing::AllOf;
using testing::EndsWith;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;
using testing::StartsWith;

const std::string root = std::string(LICGATE_FIXTURES) + "/../../";

TEST(Sources, AreThoseOfTheTree) {
  for (const SourceFile& file : sources())
    EXPECT_TRUE(test::contents(root + std::string(file.path)) == file.text) << file.path;
}

/// Where a slice says it is, there is its first line.
void expect_in_place(const Slice& slice) {
  std::string text = test::contents(root + std::string(slice.file));
  for (std::size_t line = 1; line < slice.line; ++line) text.erase(0, text.find('\n') + 1);
  text.erase(0, text.find_first_not_of(' '));
  EXPECT_THAT(text, StartsWith(slice.text.substr(0, slice.text.find('\n'))))
      << slice.file << ':' << slice.line;
}

/// Whether a slice is a whole declaration: its brackets match, and nothing follows their end.
void expect_whole(const Slice& slice) {
  expect_in_place(slice);
  for (const auto& [open, close] : {std::pair{'{', '}'}, std::pair{'(', ')'}})
    EXPECT_EQ(std::ranges::count(slice.text, open), std::ranges::count(slice.text, close))
        << slice.text;
  const std::string last = slice.text.substr(slice.text.rfind('\n') + 1);
  const std::string code = last.substr(0, last.find("  //"));
  EXPECT_TRUE(code.ends_with('}') || code.ends_with(';')) << slice.text;
}

TEST(Clauses, EachThatAPropertyCoversHasARule) {
  for (const ClauseEntry& clause : clauses()) {
    SCOPED_TRACE(clause.id);
    const ClauseSource source = source_of(clause);
    expect_whole(source.entry);
    EXPECT_THAT(source.entry.text, HasSubstr(clause.id));
    EXPECT_FALSE(source.chapter.empty());
    EXPECT_TRUE(!source.rule.empty() || !clause.prose.empty());
    std::ranges::for_each(source.rule, expect_whole);
    std::ranges::for_each(source.elsewhere, expect_in_place);
  }
}

TEST(Clauses, HaveTheFunctionBelowTheirTexts) {
  for (const Clause clause : {"FX-ENC-1"_clause, "FX-ENC-2"_clause}) {
    const ClauseSource source = source_of(entry(clause));
    ASSERT_THAT(source.rule, SizeIs(1));
    EXPECT_EQ(source.rule[0].file, "model/failover.hpp");
    EXPECT_THAT(source.rule[0].text,
                AllOf(StartsWith("/// Whether encryption licenses differ (RD-ENC, RD-NPE)."),
                      HasSubstr(" unequal_encryption("), EndsWith("\n  return unequal;\n}")));
  }
}

TEST(Clauses, HaveTheFunctionsOfTheirChapterThatNameThem) {
  const ClauseSource source = source_of(entry("LOC-08"_clause));
  ASSERT_THAT(source.rule, SizeIs(1));
  EXPECT_THAT(source.rule[0].text, HasSubstr(" within_grace("));
  EXPECT_EQ(source.chapter, "What changes when contact is lost.");
}

/// The function below its text records other refusals.
TEST(Clauses, WithoutAFunctionHaveWhatNamesThem) {
  const ClauseSource source = source_of(entry("FX-HW"_clause));
  std::string all;
  for (const Slice& slice : source.rule) all += slice.text + '\n';
  EXPECT_THAT(all, HasSubstr("refused.refuse_all(\"FX-HW\"_clause"));
}

TEST(Clauses, DependOnTheReadingsOfTheirSource) {
  const auto depends = [](Clause clause, std::string_view reading) {
    return depends_on(source_of(entry(clause)),
                      *std::ranges::find(reading_register, reading, &ReadingEntry::id));
  };
  EXPECT_TRUE(depends("FX-ENC-1"_clause, "RD-ENC"));
  EXPECT_TRUE(depends("FX-ENC-1"_clause, "RD-NPE"));
  EXPECT_TRUE(depends("CX-5"_clause, "RD-10GE"));
  EXPECT_TRUE(depends("FX-KEY-1"_clause, "RD-KEY-CL"));
  EXPECT_FALSE(depends("FX-ENC-1"_clause, "RD-IPS"));
  EXPECT_FALSE(depends("FX-HW"_clause, "RD-KEY"));
}

TEST(Readings, EachDecidesSomewhere) {
  for (const ReadingEntry& reading : reading_register) {
    SCOPED_TRACE(reading.id);
    const auto source = source_of(reading);
    EXPECT_FALSE(source.empty());
    std::ranges::for_each(source, expect_whole);
    std::vector<const ClauseEntry*> depending;
    for (const ClauseEntry& clause : clauses())
      if (depends_on(source_of(clause), reading)) depending.push_back(&clause);
    EXPECT_THAT(depending, Not(IsEmpty()));
    EXPECT_EQ(clauses_depending_on(reading), depending);
  }
}

/// One declaration, which is whole and holds a text.
void expect_one(const std::vector<Slice>& slices, std::string_view text) {
  SCOPED_TRACE(text);
  ASSERT_THAT(slices, SizeIs(1));
  expect_whole(slices[0]);
  EXPECT_THAT(slices[0].text, AllOf(HasSubstr("struct "), HasSubstr(text)));
}

TEST(Types, HaveOneDeclarationEach) {
  for (const PropertyEntry& p : properties()) expect_one(source_of(p.info), p.info.id);
  for (const Mutant& m : mutants()) expect_one(source_of(m), m.name);
  for (const PlatformEntry& p : catalogue()) expect_one(source_of_type_named(p.name), p.name);
  for (const FeatureEntry& f : features) expect_one(source_of_type_named(f.name), f.name);
}

}  // namespace
}  // namespace asa::explain
