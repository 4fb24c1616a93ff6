#include "gate/files.hpp"

#include "tests/gate/program.hpp"

#include <gtest/gtest.h>

#include <filesystem>

namespace asa::test {
namespace {

TEST(WholeFile, IsWrittenInItsPlace) {
  const std::string path = scratch("file");
  WholeFile(path).write("whole");
  EXPECT_EQ(contents(path), "whole");
}

TEST(WholeFile, LeavesNothingBesideIt) {
  const std::string path = scratch("file");
  { WholeFile unwritten(path); }
  EXPECT_FALSE(std::filesystem::exists(path + ".part"));
}

TEST(WholeFile, KeepsTheOldTextUntilTheNewIsWhole) {
  const std::string path = scratch("file");
  write(path, "old");
  { WholeFile unwritten(path); }
  EXPECT_EQ(contents(path), "old");
}

TEST(WholeFile, SaysWhichFileCannotBeWritten) {
  EXPECT_THROW(WholeFile("no/such/folder/file"), FileError);
  EXPECT_THROW(WholeFile{testing::TempDir()}, FileError);
}

}  // namespace
}  // namespace asa::test
