#include "tests/mutation/outcome.hpp"

#include "tests/mutation/probe.hpp"

#include <gtest/gtest.h>

#include <csignal>
#include <stdexcept>
#include <system_error>

namespace asa::mutation {
namespace {

Ended shell(const std::string& script) { return run({"sh", "-c", script}, 10); }

Outcome judged(const Ended& ended) {
  Outcome outcome;
  take_probe(ended, outcome);
  return outcome;
}

TEST(Process, SaysHowItEnded) {
  EXPECT_EQ(shell("exit 3").code, 3);
  EXPECT_EQ(shell("kill -SEGV $$").signal, SIGSEGV);
}

TEST(Process, HandsBackWhatItSaid) {
  EXPECT_EQ(shell("echo out; echo err >&2").output, "out\nerr\n");
}

TEST(Process, EndsWhenItsTimeIsUsedUp) {
  EXPECT_EQ(run({"sh", "-c", "while :; do :; done"}, 1).signal, SIGXCPU);
}

TEST(Process, MustExist) { EXPECT_THROW(run({"/no/such/program"}, 1), std::system_error); }

TEST(OutcomeOfAMutant, IsKilledByTheViolatedProperty) {
  const auto outcome = judged({static_cast<int>(Exit::killed), 0, "Property/platform\n"});
  EXPECT_EQ(outcome.state, State::killed);
  EXPECT_EQ(outcome.by, "Property/platform");
  EXPECT_FALSE(is_crash(outcome));
}

TEST(OutcomeOfAMutant, IsKilledByItsCrash) {
  EXPECT_EQ(judged({-1, SIGSEGV, ""}).state, State::killed);
  EXPECT_EQ(judged({-1, SIGSEGV, ""}).by, "signal 11");
  EXPECT_EQ(judged({1, 0, "sanitizer\nmore"}).by, "crash: sanitizer");
  EXPECT_TRUE(is_crash(judged({-1, SIGSEGV, ""})));
  EXPECT_TRUE(is_crash(judged({1, 0, "sanitizer\nmore"})));
}

TEST(OutcomeOfAMutant, IsNoKillWhereThereIsNoEnd) {
  EXPECT_EQ(judged({-1, SIGPROF, ""}).state, State::timed_out);
  EXPECT_EQ(judged({-1, SIGXCPU, ""}).state, State::timed_out);
}

TEST(OutcomeOfAMutant, MaySurvive) {
  EXPECT_EQ(judged({static_cast<int>(Exit::survived), 0, "no difference\n"}).state,
            State::survived);
}

TEST(OutcomeOfAMutant, IsNoneWhereTheProbeCannotWork) {
  EXPECT_THROW(judged({static_cast<int>(Exit::usage), 0, "no library"}), std::runtime_error);
}

TEST(OutcomeOfAMutant, NamesTheCompilersError) {
  Outcome outcome;
  take_refusal({1, 0, "In file a:\na.hpp:1:2: error: no such thing\nmore"}, outcome);
  EXPECT_EQ(outcome.state, State::does_not_build);
  EXPECT_EQ(outcome.by, "no such thing");
}

}  // namespace
}  // namespace asa::mutation
