#include "gate/foreign/child.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <thread>

namespace asa::foreign {
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr Child::Milliseconds soon = 5s;

Child shell(const std::string& script) { return Child({"sh", "-c", script}); }

TEST(Child, EchoesLines) {
  Child cat({"cat"});
  cat.write("one\ntwo\n");
  ASSERT_TRUE(cat.wait(soon));
  EXPECT_EQ(cat.take_line(), "one");
  while (!cat.has_line()) ASSERT_TRUE(cat.wait(soon));
  EXPECT_EQ(cat.take_line(), "two");
  EXPECT_EQ(cat.broken(), "");
}

TEST(Child, ThatCannotBeStartedIsABadCommand) {
  EXPECT_THROW(Child({"/no/such/program"}), BadCommand);
}

TEST(Child, IsWaitedForNoLongerThanSaid) {
  Child silent({"sleep", "60"});
  for (const Child::Milliseconds limit : {0ms, 50ms}) {
    const auto began = Clock::now();
    EXPECT_FALSE(silent.wait(limit));
    EXPECT_LT(Clock::now() - began, 3s);
  }
}

/// The time between two waits does not count as waited.
TEST(Child, MayBeLeftAloneForLongerThanItIsWaitedFor) {
  Child slow = shell("sleep 0.6; echo ready; sleep 60");
  EXPECT_FALSE(slow.wait(1ms));
  std::this_thread::sleep_for(300ms);
  EXPECT_TRUE(slow.wait(2s));
  EXPECT_FALSE(shell("sleep 60").wait(1ms));
}

TEST(Child, SaysHowItEnded) {
  const auto end_of = [](const char* script) {
    Child child = shell(script);
    while (child.broken().empty() && child.wait(soon))
      while (child.has_line()) child.take_line();
    return child.broken();
  };
  EXPECT_EQ(end_of("exit 3"), "it ended with exit code 3");
  EXPECT_EQ(end_of("echo line; exit 0"), "it ended with exit code 0");
  EXPECT_EQ(end_of("kill -9 $$"), "it was ended by signal 9 (Killed)");
  EXPECT_EQ(end_of("exec >&-; sleep 60"), "it closed its standard output");
  EXPECT_EQ(end_of("sleep 60 & exit 4"), "it ended with exit code 4");
  EXPECT_EQ(end_of("head -c 2000000 /dev/zero; sleep 60"), "it wrote a line of more than 1 MiB");
}

TEST(Child, HasItsLastLinesTakenAfterItEnded) {
  Child child = shell("seq 100000");
  int lines = 0;
  while (child.broken().empty() && child.wait(soon))
    for (; child.has_line(); ++lines) child.take_line();
  EXPECT_EQ(lines, 100'000);
}

TEST(Child, KeepsTheEndOfItsErrors) {
  Child child = shell("seq 100000 >&2; exit 1");
  while (child.broken().empty()) ASSERT_TRUE(child.wait(soon));
  EXPECT_EQ(child.errors().size(), kept_errors);
  EXPECT_TRUE(child.errors().ends_with("99999\n100000\n"));
}

TEST(Child, MayHaveEndedWhenItIsSentAGoodbye) {
  Child child = shell("exit 0");
  while (child.broken().empty()) ASSERT_TRUE(child.wait(soon));
  const auto began = Clock::now();
  child.say_goodbye("stop\n");
  EXPECT_LT(Clock::now() - began, 500ms);
}

TEST(Child, ReadsTheGoodbyeAndEnds) {
  Child child = shell("read line; [ \"$line\" = stop ] && exit 7");
  child.say_goodbye("stop\n");
  EXPECT_EQ(child.broken(), "it ended with exit code 7");
}

}  // namespace
}  // namespace asa::foreign
