#include "gate/foreign/channel.hpp"

#include "gate/foreign/protocol.hpp"
#include "model/catalogue.hpp"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <string>

namespace asa::foreign {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::StartsWith;

/// A program that says who it is, and then runs the script for each further line, with its number.
Terms shell(const std::string& script, std::size_t window = 1) {
  const std::string started = started_line({.name = "shell",
                                            .version = "1",
                                            .language = "sh",
                                            .supports = {"pairs", "situations"},
                                            .window = window});
  const std::string program = fmt::format(
      R"(read line; printf '%s\n' '{}'
while read -r line; do
  case $line in *stop*) exit ;; esac
  seq=${{line#*:}} seq=${{seq%%,*}}
  {}
done)",
      started.substr(0, started.size() - 1), script);
  return {.command = {"sh", "-c", program}, .timeout = 1s, .start_timeout = 10s};
}
constexpr const char* reply = R"(echo "{\"seq\": $seq, \"unsupported\": {\"reason\": \"it is\"}}")";
std::string reply_and(const std::string& script) { return std::string(reply) + "; " + script; }

Subject question() {
  Situation<Scalar> s;
  for (int u = 0; u < 2; ++u) s.units.push_back(usual_unit(*find_platform("ASA 5520")));
  return s;
}

/// What comes of a question.
Outcome outcome(Channel& channel, std::uint64_t seq) {
  for (;;) {
    if (auto taken = channel.take(seq)) return *taken;
    channel.wait();
  }
}
/// Why it is lost; empty if it has a reply.
std::string why_lost(const Outcome& of) {
  const auto* lost = std::get_if<Lost>(&of);
  return lost ? lost->why : "";
}
std::string why_lost(Channel& channel, std::uint64_t seq) {
  return why_lost(outcome(channel, seq));
}

TEST(Channel, TakesRepliesOnceInAnyOrder) {
  Channel channel(shell(reply, 8));
  EXPECT_EQ(channel.window(), 8u);
  const auto first = channel.ask(question()), second = channel.ask(question());
  EXPECT_EQ(std::get<Unsupported>(outcome(channel, second)).reason, "it is");
  EXPECT_EQ(std::get<Unsupported>(outcome(channel, first)).reason, "it is");
  EXPECT_FALSE(channel.take(first));
  EXPECT_TRUE(channel.unexplained().empty());
}

/// The program ends if more than one waits.
TEST(Channel, SendsNoMoreThanTheWindow) {
  const std::string unless_alone = "[ -z \"$(timeout 0.2 head -c 1)\" ] || exit 9; ";
  for (const std::size_t window : {1u, 2u}) {
    Channel channel(shell(unless_alone + reply, window));
    channel.ask(question());
    EXPECT_EQ(why_lost(channel, channel.ask(question())), "");
    EXPECT_EQ(channel.unexplained().empty(), window == 1);
  }
}

TEST(Channel, FindsTheQuestionThatEndsTheProgram) {
  Channel channel(shell(std::string("[ $seq = 5 ] && exit 9; ") + reply, 8));
  for (int i = 0; i < 8; ++i) channel.ask(question());
  for (std::uint64_t seq = 1; seq <= 8; ++seq)
    EXPECT_EQ(why_lost(channel, seq), seq == 5 ? "it ended with exit code 9" : "") << seq;
  EXPECT_TRUE(channel.unexplained().empty());
}

/// The question after it is not at fault, whether it is asked before or after the program ends.
TEST(Channel, DoesNotBlameTheQuestionAfterTheOne) {
  for (const char* end : {"sleep 0.1; exit 9", "exit 9"}) {
    Channel channel(shell(reply_and(fmt::format("[ $seq = 1 ] && {{ {}; }}", end)), 8));
    EXPECT_EQ(why_lost(channel, channel.ask(question())), "");
    EXPECT_EQ(why_lost(channel, channel.ask(question())), "");
    EXPECT_THAT(channel.unexplained(),
                ElementsAre(testing::AllOf(StartsWith("it ended with exit code 9\n"),
                                           HasSubstr("last {\"seq\":0,"))))
        << end;
  }
}

TEST(Channel, TellsAReplyThatComesTwice) {
  Channel channel(shell(reply_and(reply), 8));
  EXPECT_EQ(why_lost(channel, channel.ask(question())), "");
  EXPECT_EQ(why_lost(channel, channel.ask(question())), "");
  ASSERT_FALSE(channel.unexplained().empty());
  EXPECT_THAT(channel.unexplained()[0],
              StartsWith("it answered a scenario that it was not asked, or that has its answer "
                         "already"));
}

TEST(Channel, TellsAReplyToWhatWasNotAsked) {
  Channel channel(shell("seq=$((seq + 1)); " + std::string(reply)));
  const auto first = channel.ask(question());
  channel.ask(question());
  EXPECT_EQ(why_lost(channel, first),
            "it answered a scenario that it was not asked, or that has its answer already");
}

/// The number of a question depends on those before it, so that no reason has it.
TEST(Channel, TellsWhatItCannotReadWithoutItsNumber) {
  for (const char* line : {R"({\"seq\": $seq})", R"({\"seq\":$seq, \"answer\"})"}) {
    Channel channel(shell(fmt::format("echo \"{}\"", line)));
    std::string first;
    for (int i = 0; i < 11; ++i) {
      const std::string why = why_lost(channel, channel.ask(question()));
      if (first.empty()) first = why;
      EXPECT_EQ(why, first) << i;
    }
  }
}

TEST(Channel, ForgetsQuestionsThatAreNotAnsweredYet) {
  Channel channel(shell("sleep 0.05; " + std::string(reply), 4));
  const auto first = channel.ask(question());
  for (int i = 0; i < 5; ++i) channel.ask(question());
  EXPECT_EQ(why_lost(channel, first), "");
  channel.forget_all();
  EXPECT_FALSE(channel.take(first + 1));
  EXPECT_EQ(why_lost(channel, channel.ask(question())), "");
  EXPECT_TRUE(channel.unexplained().empty());
}

TEST(Channel, ForgetsAQuestionThatIsNeverAnswered) {
  Channel channel(shell("[ $seq = 2 ] || " + std::string(reply), 4));
  const auto first = channel.ask(question());
  channel.ask(question());
  EXPECT_EQ(why_lost(channel, first), "");
  channel.forget_all();
  EXPECT_EQ(why_lost(channel, channel.ask(question())), "");
}

TEST(Channel, GivesUpAProgramThatEndsTooOften) {
  Channel channel(shell("exit 9"));
  try {
    for (int i = 0; i < 300; ++i)
      EXPECT_EQ(why_lost(channel, channel.ask(question())), "it ended with exit code 9");
    FAIL() << "it was started again 300 times";
  } catch (const AdapterFailed& failed) {
    EXPECT_STREQ(failed.what(), "the program had to be started again 200 times");
  }
}

std::string why_not_started(Terms terms) {
  try {
    Channel{std::move(terms)};
    return {};
  } catch (const AdapterFailed& failed) {
    return failed.what();
  }
}

TEST(Channel, SaysWhyAProgramDoesNotStart) {
  const auto why = [](const char* script) {
    return why_not_started({.command = {"sh", "-c", script}, .start_timeout = 500ms});
  };
  EXPECT_EQ(
      why("sleep 60"),
      "the program does not start: it said nothing for 0.5 s; does it flush after each line?");
  EXPECT_EQ(why("exit 3"), "the program does not start: it ended with exit code 3, twice");
  EXPECT_EQ(why("echo no module >&2; exit 3"),
            "the program does not start: it ended with exit code 3, twice\n"
            "The end of its standard error:\nno module\nno module\n");
  EXPECT_EQ(why("echo '{}'"),
            "the program does not start: it wrote \"{}\": started: \"started\" is missing, twice");
}

/// It may end once as it starts, and be another when it is started again.
TEST(Channel, StartsTwiceIfNeedBe) {
  const std::string mark = testing::TempDir() + "licgate-started-once";
  const Terms usual = shell(reply);
  Terms second_time = usual;
  second_time.command[2] =
      fmt::format("[ -e '{0}' ] || {{ : >'{0}'; exit 3; }}; {1}", mark, usual.command[2]);
  std::remove(mark.c_str());
  EXPECT_EQ(why_not_started(second_time), "");
  std::remove(mark.c_str());
}

}  // namespace
}  // namespace asa::foreign
