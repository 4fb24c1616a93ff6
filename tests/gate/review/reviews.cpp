#include "gate/review/reviews.hpp"

#include "gate/files/read_input.hpp"
#include "gate/scenario/situation_json.hpp"
#include "gate/terminal/sha256.hpp"
#include "tests/scratch.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <string>

namespace asa::review {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

const std::string file = test::scratch("reviews.json");

const explain::Fingerprint of_clause{"0123456789abcdef", "1123456789abcdef", "2123456789abcdef"};
const explain::Fingerprint of_property{"0123456789abcdef", "1123456789abcdef", "2123456789abcdef",
                                       "3123456789abcdef"};
const explain::Fingerprint of_known{
    "0123456789abcdef",
    "1123456789abcdef",
    "2123456789abcdef",
    explain::digest_of_clauses(
        {.text = "", .rule = "", .readings = "", .of_clauses = {{"FX-1", "6123456789abcdef"}}}),
    "5123456789abcdef",
    {{"FX-1", "6123456789abcdef"}}};
const Reviews two{{"N. N.", "2026-11-29", true, "as page 1-30 says", {{"FX-ENC-1", of_clause}}},
                  {"M. \"M\"", "2024-02-29", false, "no\nreason", {{"Equal", of_property}}}};

Reviews read(const std::string& text) {
  test::write(file, text);
  return read_reviews(file);
}

TEST(Reviews, AreReadAsTheyAreWritten) {
  const Reviews read_again = read(reviews_text(two));
  ASSERT_EQ(read_again.size(), 2);
  EXPECT_EQ(reviews_text(read_again), reviews_text(two));
  EXPECT_EQ(read_again[0].of[0].fingerprint, of_clause);
  EXPECT_EQ(read_again[1].of[0].fingerprint, of_property);
  EXPECT_FALSE(read_again[1].accepted);
  EXPECT_EQ(read_again[1].note, "no\nreason");
  EXPECT_THAT(read(reviews_text({})), IsEmpty());
}

TEST(Reviews, KnowTheClausesAndWhatIsUsedSinceTheyCount) {
  const Reviews known{{"N.", "2026-11-29", true, "a note", {{"Equal", of_known}}}};
  const Reviews read_again = read(reviews_text(known));
  EXPECT_EQ(read_again[0].of[0].fingerprint, of_known);
  EXPECT_THAT(reviews_text(known), HasSubstr("\"clauses\": {"));
}

TEST(Reviews, NameTheFileThatWasRead) {
  const std::string text = reviews_text(two);
  test::write(file, text);
  std::vector<ReadFile> inputs;
  read_reviews(file, &inputs);
  ASSERT_EQ(inputs.size(), 1);
  EXPECT_EQ(inputs[0].name, file);
  EXPECT_EQ(inputs[0].sha256, sha256(text));
}

/// What a file says if a part of its text is another.
std::string fault_with(const std::string& part, const std::string& other) {
  std::string text = reviews_text(two);
  const std::size_t at = text.find(part);
  EXPECT_NE(at, std::string::npos) << part;
  text.replace(at, part.size(), other);
  try {
    read(text);
  } catch (const Malformed& fault) {
    return fault.what();
  }
  return {};
}

TEST(Reviews, ThatNobodyWroteAreErrorsWithTheirPlace) {
  const std::map<std::pair<std::string, std::string>, std::string> faults{
      {{"\"schema\": 1", "\"schema\": 2"}, "\"schema\" is 2, not from 1 to 1"},
      {{"\"schema\": 1,", ""}, "\"schema\" is missing"},
      {{"\"reviews\": [", "\"x\": 1, \"reviews\": ["}, "\"x\" means nothing here"},
      {{"\"by\"", "\"who\""}, "reviews[0]: \"who\" means nothing here"},
      {{"\"by\": \"N. N.\",", ""}, "reviews[0]: \"by\" is missing"},
      {{"\"by\": \"N. N.\"", "\"by\": \"\""}, "reviews[0]: \"by\" is empty"},
      {{"\"by\": \"N. N.\"", "\"by\": \"a\", \"by\": \"b\""}, "\"by\""},
      {{"as page 1-30 says", ""}, "reviews[0]: \"note\" is empty"},
      {{"2026-11-29", "2026-11-31"}, "reviews[0]: \"date\" is not a day"},
      {{"accepted", "fine"}, "reviews[0]: \"verdict\" is neither"},
      {{"FX-ENC-1", "FX ENC 1"}, "reviews[0]: of[0]: \"FX ENC 1\" is no id"},
      {{"\"FX-ENC-1\"", "1"}, "reviews[0]: of[0]: \"id\" is not of the expected type"},
      {{"\"id\": \"FX-ENC-1\"", "\"id\": \"FX-ENC-1\", \"x\": 1"}, "of[0]: \"x\" means nothing"},
      {{"1123456789abcdef", "1123456789ABCDEF"}, "\"rule\" is not 16 hexadecimal digits"},
      {{"1123456789abcdef", "2123456789abcdef"}, "\"fingerprint\" is not that of the parts"},
      {{"}\n  ]\n}\n", "}\n  ]\n"}, ""}};
  for (const auto& [change, fault] : faults)
    EXPECT_THAT(fault_with(change.first, change.second),
                AllOf(StartsWith(file + ": "), HasSubstr(fault)))
        << change.first;
}

TEST(Reviews, NameNothingTwice) {
  Reviews twice = two;
  twice[0].of.push_back(twice[0].of[0]);
  EXPECT_THROW(read(reviews_text(twice)), Malformed);
  twice[0].of.clear();
  EXPECT_THROW(read(reviews_text(twice)), Malformed) << "of nothing";
  EXPECT_THROW(read_reviews(test::scratch("no-such-file")), BadInput);
}

TEST(Reviews, AreAsTheirPageSays) {
  const std::string page =
      test::contents(std::string(LICGATE_FIXTURES) + "/../../gate/review/README.md");
  const std::string before = "```json\n";
  const std::size_t from = page.find(before) + before.size();
  const std::string example = page.substr(from, page.find("```", from) - from);
  EXPECT_EQ(reviews_text(read(example)), example);
}

}  // namespace
}  // namespace asa::review
