#include "tests/mutation/sources.hpp"

#include "tests/mutation/bench.hpp"
#include "tests/mutation/survivors.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

namespace asa::mutation {
namespace {

namespace fs = std::filesystem;
const fs::path root = PROJECT_ROOT;

bool is_left_out(std::string_view file) {
  return std::ranges::any_of(left_out, [&](const LeftOut& out) {
    return out.file == file || (out.file.ends_with('/') && file.starts_with(out.file));
  });
}

TEST(Sources, AreMutatedOrLeftOutForAReason) {
  for (const auto& entry : fs::recursive_directory_iterator(root / "model")) {
    const std::string file = fs::relative(entry.path(), root).generic_string();
    if (!file.ends_with(".hpp")) continue;
    const bool is_mutated = std::ranges::find(mutated, file) != std::end(mutated);
    EXPECT_NE(is_mutated, is_left_out(file)) << file;
  }
}

TEST(Sources, AreThere) {
  for (const auto file : mutated) EXPECT_TRUE(fs::exists(root / file)) << file;
  for (const auto& out : left_out) EXPECT_TRUE(fs::exists(root / out.file)) << out.file;
}

TEST(Explanations, AreAboutMutantsThatExist) {
  std::vector<Mutant> all;
  for (const auto file : mutated)
    std::ranges::copy(mutants_of(std::string(file), read_file(root / file)),
                      std::back_inserter(all));
  const auto explained = read_explained(read_file(root / "tests/mutation/survivors.json"));
  for (const Explained& stale : compare(explained, all, {}).stale)
    ADD_FAILURE() << stale.file << ": " << stale.before;
  for (const Explained& each : explained) EXPECT_FALSE(each.reason.empty()) << each.before;
}

int exit_code(const std::string& arguments) {
  return run({"sh", "-c", std::string("'") + MUTATION_PROGRAM + "' " + arguments}, 60).code;
}

TEST(Program, SaysWhatItTakes) {
  EXPECT_EQ(exit_code("--help"), 0);
  EXPECT_EQ(exit_code("--jobs none"), 2);
  EXPECT_EQ(exit_code("--only no/such.hpp"), 2);
  EXPECT_EQ(exit_code("--json no/such/folder/file"), 2);
}

}  // namespace
}  // namespace asa::mutation
