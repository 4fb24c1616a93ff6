#include "gate/terminal/suggest.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace asa {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const std::vector<std::string> commands{"audit", "check", "clauses", "list"};
const std::vector<std::string> platforms{"ASA 5520", "ASA 5540", "ASA 5545-X", "ASA 5555-X"};

TEST(Nearest, IsWhatWasMeant) {
  EXPECT_THAT(nearest("adit", commands), ElementsAre("audit"));
  EXPECT_THAT(nearest("chekc", commands), ElementsAre("check"));
  EXPECT_THAT(nearest("lists", commands), ElementsAre("list"));
  EXPECT_THAT(nearest("", commands), IsEmpty());
  EXPECT_THAT(nearest("frobnicate", commands), IsEmpty());
  EXPECT_THAT(nearest("x", {"y"}), IsEmpty()) << "it has no letter of it";
}

TEST(Nearest, IsAnyCaseOfLetters) {
  EXPECT_THAT(nearest("CLAUSES", commands), ElementsAre("clauses"));
  EXPECT_THAT(nearest("asa 5545-x", platforms), ElementsAre("ASA 5545-X"));
}

TEST(Nearest, AreAllThatDifferAsLittle) {
  EXPECT_THAT(nearest("ASA 5530", platforms), ElementsAre("ASA 5520", "ASA 5540"));
}

TEST(Nearest, ContainWhatWasWritten) {
  EXPECT_THAT(nearest("5545", platforms), ElementsAre("ASA 5545-X"));
  EXPECT_THAT(nearest("clau", {"to clause", "clauses"}), ElementsAre("to clause", "clauses"));
  EXPECT_THAT(nearest("c", commands), IsEmpty()) << "most words have this letter";
}

TEST(Nearest, AreThreeAtMost) { EXPECT_EQ(nearest("ASA", platforms).size(), 3u); }

TEST(DidYouMean, NamesWhatIsNear) {
  EXPECT_EQ(did_you_mean("adit", commands), "did you mean audit?");
  EXPECT_EQ(did_you_mean("ASA 5530", platforms), "did you mean ASA 5520 or ASA 5540?");
  EXPECT_EQ(did_you_mean("ASA", platforms), "did you mean ASA 5520, ASA 5540 or ASA 5545-X?");
  EXPECT_EQ(did_you_mean("frobnicate", commands), "");
}

TEST(UnknownName, SaysWhatWasMeantAndWhereAllAre) {
  EXPECT_EQ(unknown_name("--platform", "ASA 5521", platforms, "the README names all"),
            "--platform: \"ASA 5521\" does not exist; did you mean ASA 5520? the README names all");
  EXPECT_EQ(unknown_name("--platform", "PIX", platforms, "the README names all"),
            "--platform: \"PIX\" does not exist; the README names all");
}

}  // namespace
}  // namespace asa
