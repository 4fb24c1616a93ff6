#include "tests/mutation/bench.hpp"

#include "tests/mutation/probe.hpp"
#include "tests/scratch.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <stdexcept>

namespace asa::mutation {
namespace {

namespace fs = std::filesystem;

fs::path script(const std::string& name, const std::string& text) {
  const fs::path path = test::scratch(name);
  test::write(path.string(), "#!/bin/sh\n" + text + "\n");
  fs::permissions(path, fs::perms::owner_all);
  return path;
}

/// A project of one header; its "compiler" copies the header and refuses what has a zero, its
/// "probe" kills what has a plus and echoes how it was asked.
Tools tools(const std::string& header) {
  const fs::path root = test::scratch("root");
  fs::create_directories(root / "model");
  test::write((root / "model/a.hpp").string(), header);
  const auto compiler = script("compiler", R"(
    header=$2/model/a.hpp; [ -e "$header" ] || header=$4/model/a.hpp
    if grep -q 0 "$header"; then echo 'error: zero'; exit 1; fi
    tr -d ' ' <"$header" >"$8")");
  const auto probe =
      script("probe", R"(if grep -q + "$1"; then echo plus; exit 10; fi; echo "$2")");
  return {root, compiler.string(), "flags", probe.string()};
}

Mutant mutant(std::size_t place, std::string replacement) {
  Mutant made;
  made.file = "model/a.hpp";
  made.point = {"kind", place, 1, std::move(replacement)};
  return made;
}

Outcome judged(const std::string& replacement, bool brief = false) {
  return Bench(tools("a - b")).judge(mutant(2, replacement), brief, 0);
}

TEST(Bench, SaysWhatCameOfAMutant) {
  EXPECT_EQ(judged("+").state, State::killed);
  EXPECT_EQ(judged("+").by, "plus");
  EXPECT_EQ(judged("*").state, State::survived);
  EXPECT_EQ(judged("0").state, State::does_not_build);
  EXPECT_EQ(judged("0").by, "zero");
}

TEST(Bench, KnowsTheSameCode) { EXPECT_EQ(judged(" - ").state, State::same_code); }

TEST(Bench, HasAnExplainedSurvivorJudgedBriefly) {
  EXPECT_EQ(judged("*").by, "");
  EXPECT_EQ(judged("*", true).by, brief_word);
}

TEST(Bench, WantsRulesThatCompileAndSurvive) {
  EXPECT_THROW(Bench(tools("0")), std::runtime_error);
  EXPECT_THROW(Bench(tools("a + b")), std::runtime_error);
}

TEST(ScratchOfABench, IsGoneAfterwards) {
  fs::path path;
  {
    const Scratch scratch;
    path = scratch.path();
    EXPECT_TRUE(fs::is_directory(path));
  }
  EXPECT_FALSE(fs::exists(path));
}

}  // namespace
}  // namespace asa::mutation
