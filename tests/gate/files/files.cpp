#include "gate/files/files.hpp"

#include "tests/gate/program.hpp"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <iterator>
#include <string>
#include <thread>
#include <vector>

namespace asa::test {
namespace {

namespace fs = std::filesystem;

/// A folder of its own for each test.
class WholeFileTest : public testing::Test {
 protected:
  void SetUp() override { fs::create_directories(folder); }
  void TearDown() override { fs::remove_all(folder); }

  std::string file(const std::string& name) const { return (folder / name).string(); }
  std::size_t files() const {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), {}));
  }

  const fs::path folder = scratch("whole-file");
};

TEST_F(WholeFileTest, IsWrittenInItsPlace) {
  WholeFile(file("new")).write("whole");
  EXPECT_EQ(contents(file("new")), "whole");
  EXPECT_EQ(files(), 1u);
}

TEST_F(WholeFileTest, LeavesNothingBesideIt) {
  { WholeFile unwritten(file("new")); }
  EXPECT_EQ(files(), 0u);
}

TEST_F(WholeFileTest, KeepsTheOldTextUntilTheNewIsWhole) {
  write(file("old"), "old");
  { WholeFile unwritten(file("old")); }
  EXPECT_EQ(contents(file("old")), "old");
}

TEST_F(WholeFileTest, LeavesOtherFilesAlone) {
  write(file("run.part"), "mine");
  WholeFile(file("run")).write("whole");
  EXPECT_EQ(contents(file("run.part")), "mine");
}

TEST_F(WholeFileTest, SaysWhichFileCannotBeWritten) {
  EXPECT_THROW(WholeFile("no/such/folder/file"), FileError);
  EXPECT_THROW(WholeFile{folder.string()}, FileError);
  fs::create_symlink(file("loop"), file("loop"));
  EXPECT_THROW(WholeFile{file("loop")}, FileError);
}

TEST_F(WholeFileTest, FollowsLinks) {
  write(file("target"), "old");
  fs::create_symlink("target", file("link"));
  fs::create_symlink(file("link"), file("link to the link"));
  WholeFile(file("link to the link")).write("new");
  EXPECT_TRUE(fs::is_symlink(file("link to the link")));
  EXPECT_TRUE(fs::is_symlink(file("link")));
  EXPECT_EQ(contents(file("target")), "new");
}

TEST_F(WholeFileTest, FollowsALinkToNothingYet) {
  fs::create_symlink("target", file("link"));
  WholeFile(file("link")).write("new");
  EXPECT_TRUE(fs::is_symlink(file("link")));
  EXPECT_EQ(contents(file("target")), "new");
}

TEST_F(WholeFileTest, KeepsPermissions) {
  write(file("secret"), "old");
  fs::permissions(file("secret"), fs::perms::owner_read | fs::perms::owner_write);
  WholeFile(file("secret")).write("new");
  EXPECT_EQ(fs::status(file("secret")).permissions(),
            fs::perms::owner_read | fs::perms::owner_write);
}

/// By a link, so that a mistake costs nothing but the link.
TEST_F(WholeFileTest, WritesIntoADevice) {
  fs::create_symlink("/dev/null", file("null"));
  WholeFile(file("null")).write("gone");
  EXPECT_TRUE(fs::is_character_file(file("null")));
  EXPECT_EQ(files(), 1u);
  fs::create_symlink("/dev/full", file("full"));
  EXPECT_THROW(WholeFile(file("full")).write("too much"), FileError);
}

TEST_F(WholeFileTest, WritesIntoAPipe) {
  ASSERT_EQ(mkfifo(file("pipe").c_str(), 0600), 0);
  const Descriptor reader(open(file("pipe").c_str(), O_RDWR | O_CLOEXEC));
  WholeFile(file("pipe")).write("through");
  std::array<char, 16> read_back{};
  EXPECT_EQ(read(reader.number(), read_back.data(), read_back.size()), 7);
  EXPECT_STREQ(read_back.data(), "through");
  EXPECT_TRUE(fs::is_fifo(file("pipe")));
}

TEST_F(WholeFileTest, LeavesNothingBehindOnASignal) {
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
    write(file("old"), "old");
    EXPECT_EXIT(
        {
          const WholeFile unwritten(file("old"));
          const FileLock lock(file("state"));
          raise(signal);
        },
        testing::KilledBySignal(signal), "");
    EXPECT_EQ(files(), 1u);
    EXPECT_EQ(contents(file("old")), "old");
  }
}

TEST_F(WholeFileTest, LivesOnWhereASignalIsIgnored) {
  EXPECT_EXIT(
      {
        std::signal(SIGHUP, SIG_IGN);
        WholeFile written(file("new"));
        raise(SIGHUP);
        written.write("whole");
        std::_Exit(0);
      },
      testing::ExitedWithCode(0), "");
  EXPECT_EQ(contents(file("new")), "whole");
}

TEST_F(WholeFileTest, OfSeveralWritersOneIsWhole) {
  std::vector<std::string> texts;
  for (const char letter : {'a', 'b', 'c', 'd'}) texts.emplace_back(100'000, letter);
  {
    std::vector<std::jthread> writers;
    for (const std::string& text : texts)
      writers.emplace_back([&] { WholeFile(file("shared")).write(text); });
  }
  EXPECT_EQ(std::count(texts.begin(), texts.end(), contents(file("shared"))), 1);
  EXPECT_EQ(files(), 1u);
}

using FileLockTest = WholeFileTest;

TEST_F(FileLockTest, IsHeldByOne) {
  const FileLock held(file("state"));
  EXPECT_THROW(FileLock(file("state")), FileError);
  fs::create_symlink("state", file("link"));
  EXPECT_THROW(FileLock(file("link")), FileError) << "it is the same file";
  EXPECT_NO_THROW(FileLock(file("other")));
}

TEST_F(FileLockTest, EndsAndLeavesNothing) {
  { const FileLock held(file("state")); }
  EXPECT_EQ(files(), 0u);
  EXPECT_NO_THROW(FileLock(file("state")));
}

/// A run that was killed cannot tidy up.
TEST_F(FileLockTest, OfARunThatWasKilledIsFree) {
  EXPECT_EXIT(
      {
        const FileLock held(file("state"));
        raise(SIGKILL);
      },
      testing::KilledBySignal(SIGKILL), "");
  EXPECT_EQ(files(), 1u);
  EXPECT_NO_THROW(FileLock(file("state")));
}

}  // namespace
}  // namespace asa::test
