#include "gate/check/judged_program.hpp"

#include "tests/scratch.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <string>

namespace asa::test {
namespace {

/// A program in a folder of PATH, for a scope.
class InPath {
 public:
  explicit InPath(const std::string& name) : file_(scratch(name)) {
    write(file_, "exit 0");
    std::filesystem::permissions(file_, std::filesystem::perms::owner_all);
    setenv("PATH", (scratch("") + ":" + before_).c_str(), 1);
  }
  ~InPath() { setenv("PATH", before_.c_str(), 1); }
  InPath(const InPath&) = delete;
  InPath& operator=(const InPath&) = delete;

  const std::string& file() const { return file_; }

 private:
  std::string file_;
  std::string before_ = std::getenv("PATH");
};

TEST(JudgedProgram, IsFoundThroughPath) {
  const InPath engine("engine-in-path");
  const JudgedProgram program = started_with({"engine-in-path"}, 5);
  ASSERT_EQ(program.files.size(), 1u);
  EXPECT_EQ(program.files[0].name, "engine-in-path");
  EXPECT_EQ(program.files[0].sha256, digested("", engine.file())->sha256);
}

TEST(JudgedProgram, HasTheFilesThatArgumentsName) {
  const InPath engine("engine-in-path");
  const JudgedProgram program = started_with({engine.file(), "engine-in-path", engine.file()}, 5);
  EXPECT_EQ(program.files.size(), 2u);
}

TEST(JudgedProgram, MayBeOfNoFile) {
  EXPECT_TRUE(started_with({"no-such-engine"}, 5).files.empty());
}

}  // namespace
}  // namespace asa::test
