#include "tests/gate/program.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

/// What bash makes of the script that it is given.
namespace asa::test {
namespace {

using testing::HasSubstr;
using testing::Not;
using testing::StrEq;

/// What bash completes the last word of a command line to, a line each.
std::string completed(const std::string& line) {
  const std::string program = scratch("complete.bash");
  write(program, licgate("completion bash").out + "COMP_WORDS=(" + line +
                     ")\nCOMP_CWORD=$((${#COMP_WORDS[@]} - 1))\n_licgate\n"
                     "printf '%s\\n' \"${COMPREPLY[@]}\"\n");
  return licgate("--version >/dev/null; (bash '" + program + "')").out;
}

TEST(Completion, OfACommand) {
  EXPECT_THAT(completed("licgate ti"), StrEq("timeline\n"));
  EXPECT_THAT(completed("licgate ''"), HasSubstr("audit\n"));
}

TEST(Completion, OfAnOption) {
  EXPECT_THAT(completed("licgate check --exp"), StrEq("--expected\n"));
  EXPECT_THAT(completed("licgate audit --exp"), StrEq("\n"));
}

TEST(Completion, OfACommandOfACommand) {
  EXPECT_THAT(completed("licgate campaign pl"), StrEq("plan\n"));
  EXPECT_THAT(completed("licgate campaign plan --hou"), StrEq("--hours\n"));
  EXPECT_THAT(completed("licgate campaign yield --hou"), StrEq("\n"));
  EXPECT_THAT(completed("licgate campaign yield --cas"), StrEq("--cases\n"));
  EXPECT_THAT(completed("licgate campaign plan --only EncryptionIsE"),
              StrEq("EncryptionIsEqual\n"));
}

TEST(Completion, OfNames) {
  EXPECT_THAT(completed("licgate check --only EncryptionIsE"), StrEq("EncryptionIsEqual\n"));
  EXPECT_THAT(completed("licgate explain FX-ENC"), StrEq("FX-ENC-1\nFX-ENC-2\n"));
  EXPECT_THAT(completed("licgate check --scope ''"), StrEq("boundary\nwhole\n"));
  EXPECT_THAT(completed("licgate check --clause ''"), Not(HasSubstr("EncryptionIsEqual")));
}

/// A name with a blank is completed as one has to type it.
TEST(Completion, OfNamesWithBlanks) {
  EXPECT_THAT(completed(R"(licgate check --platform 'ASA\ 551')"),
              StrEq("ASA\\ 5510\nASA\\ 5512-X\nASA\\ 5515-X\nASA\\ 5516-X\n"));
}

/// What zsh reads is the same function.
TEST(Completion, OfZshIsThatOfBash) {
  EXPECT_THAT(licgate("completion zsh").out, testing::EndsWith(licgate("completion bash").out));
}

}  // namespace
}  // namespace asa::test
