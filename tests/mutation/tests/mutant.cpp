#include "tests/mutation/mutant.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace asa::mutation {
namespace {

constexpr std::string_view source = "// text\n\n  x = a &&\n      b;\n";

TEST(Mutant, IsShownWithItsPlaceAndItsLine) {
  const auto mutants = mutants_of("model/a.hpp", source);
  const auto found = std::ranges::find(mutants, "operator", [](auto& m) { return m.point.kind; });
  ASSERT_NE(found, mutants.end());
  EXPECT_EQ(found->file, "model/a.hpp");
  EXPECT_EQ(found->line, 3u);
  EXPECT_EQ(found->column, 9u);
  EXPECT_EQ(found->before, "x = a &&");
  EXPECT_EQ(found->after, "x = a ||");
}

TEST(Mutant, IsShownWithAllLinesThatChange) {
  const auto mutants = mutants_of("model/a.hpp", source);
  const auto found = std::ranges::find(mutants, "statement", [](auto& m) { return m.point.kind; });
  ASSERT_NE(found, mutants.end());
  EXPECT_EQ(found->before, "x = a && b;");
  EXPECT_EQ(found->after, ";");
}

std::vector<Mutant> many() { return mutants_of("a", "f(1, 2, 3, 4, 5, 6, 7, 8, 9)"); }

std::vector<std::string> texts(const std::vector<Mutant>& mutants) {
  std::vector<std::string> all;
  for (const Mutant& mutant : mutants) all.push_back(mutant.after);
  return all;
}

TEST(SampleOfMutants, HasItsSizeAndNoDoubles) {
  const auto chosen = texts(sample_of(many(), 5, 1));
  EXPECT_EQ(std::set(chosen.begin(), chosen.end()).size(), 5u);
  EXPECT_EQ(sample_of(many(), 100, 1).size(), many().size());
}

TEST(SampleOfMutants, DependsOnTheSeedAlone) {
  EXPECT_EQ(texts(sample_of(many(), 5, 1)), texts(sample_of(many(), 5, 1)));
  EXPECT_NE(texts(sample_of(many(), 5, 1)), texts(sample_of(many(), 5, 2)));
}

TEST(SampleOfMutants, StaysWhereOthersGo) {
  auto mutants = many();
  const auto chosen = texts(sample_of(mutants, 5, 1));
  std::erase_if(
      mutants, [&](const Mutant& m) { return std::ranges::find(chosen, m.after) == chosen.end(); });
  EXPECT_EQ(texts(sample_of(mutants, 5, 1)), chosen);
}

}  // namespace
}  // namespace asa::mutation
