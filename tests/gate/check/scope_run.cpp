#include "gate/check/scope_run.hpp"

#include "gate/check/scope_state.hpp"
#include "gate/files/files.hpp"
#include "gate/scenario/read_json.hpp"
#include "model/catalogue.hpp"
#include "properties/reference.hpp"
#include "tests/gate/program.hpp"
#include "tests/scratch.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <string>

namespace asa::scope_run {
namespace {

using test::licgate;
using testing::HasSubstr;

const SystemAdapter<Reference> reference;
const StateOf whole{Breadth::whole, "reference"}, boundary{Breadth::boundary, "reference"};

/// Runs of so many cases each, until there is nothing left.
std::size_t runs_until_whole(const Trial& trial, Breadth scope, std::uint64_t most,
                             Reached& reached) {
  std::size_t runs = 0;
  for (; !reached.counts.whole && runs < 1'000; ++runs)
    try_more(trial, scope, reference, most, reached);
  return runs;
}

TEST(Scopes, OfSeveralRunsAreTheSame) {
  const Trial trial{find_property("ModelsMatch"), find_platform("ASA 5520")};
  for (const Breadth scope : {Breadth::boundary, Breadth::whole}) {
    Reached at_once, bit_by_bit;
    try_more(trial, scope, reference, 1'000'000, at_once);
    EXPECT_GT(runs_until_whole(trial, scope, 17, bit_by_bit), 1u);
    EXPECT_EQ(bit_by_bit.counts.cases, at_once.counts.cases);
    EXPECT_EQ(bit_by_bit.counts.applicable, at_once.counts.applicable);
  }
}

TEST(Scopes, NearTheUsualAreSmaller) {
  const Trial trial{find_property("EncryptionIsEqual"), find_platform("ASA 5520")};
  Reached near, all;
  try_more(trial, Breadth::boundary, reference, 1'000'000, near);
  try_more(trial, Breadth::whole, reference, 1'000'000, all);
  EXPECT_LT(near.counts.cases * 4, all.counts.cases);
}

constexpr const char* models_match = "ModelsMatch/ASA5520";

/// The state of an item after so many cases.
std::string state_after(std::uint64_t most) {
  State state;
  try_more({find_property("ModelsMatch"), find_platform("ASA 5520")}, Breadth::whole, reference,
           most, state[models_match]);
  return state_text(whole, state);
}

std::string file_of(const std::string& text) {
  const std::string path = test::scratch("state.json");
  test::write(path, text);
  return path;
}

/// Why a text is no state, or why it is none with a value replaced.
std::string reason_for(const std::string& text) {
  try {
    read_state(file_of(text), whole);
  } catch (const Malformed& reason) {
    return reason.what();
  }
  return {};
}
std::string reason_with(const char* pointer, const Json& value, std::uint64_t most = 17) {
  Json json = Json::parse(state_after(most));
  json[Json::json_pointer(pointer)] = value;
  return reason_for(json.dump());
}

TEST(State, IsReadAsItWasWritten) {
  const State read = read_state(file_of(state_after(17)), whole);
  ASSERT_EQ(read.size(), 1u);
  EXPECT_EQ(read.at(models_match).counts.cases, 17u);
  EXPECT_FALSE(read.at(models_match).next.empty());
  EXPECT_EQ(state_text(whole, read), state_after(17));
  EXPECT_THROW(read_state(file_of(state_after(17)), boundary), Malformed);
  EXPECT_TRUE(read_state(file_of(state_after(1'000'000)), whole).at(models_match).counts.whole);
}

TEST(State, IsOfOneSystem) {
  EXPECT_THAT(reason_with("/system", "encryption-unchecked"), HasSubstr("of another system"));
}

TEST(State, IsOfTheSourcesThatMadeIt) {
  EXPECT_THAT(reason_with("/sources", "0123456789abcdef"), HasSubstr("built from other sources"));
}

TEST(State, HasCountsThatCanBe) {
  for (const Json& wrong : {Json(-1), Json(1.5), Json(18446744073709551615u), Json("17"), Json()})
    for (const char* count : {"/items/0/cases", "/items/0/applicable"})
      EXPECT_THAT(reason_with(count, wrong), HasSubstr("items[0]: ")) << count << wrong;
  EXPECT_THAT(reason_with("/items/0/applicable", 18), HasSubstr("not from 0 to 17"));
  EXPECT_THAT(reason_with("/items/0/more", 1), HasSubstr("\"more\" means nothing here"));
  EXPECT_THAT(reason_with("/more", 1), HasSubstr("\"more\" means nothing here"));
}

TEST(State, OfAWholeScopeHasCasesAndNoPlaceToGoOnFrom) {
  const std::uint64_t all = 1'000'000;
  EXPECT_EQ(reason_with("/items/0/whole", true, all), "");
  EXPECT_THAT(reason_with("/items/0/whole", true), HasSubstr("\"whole\" is true"));
  EXPECT_THAT(reason_with("/items/0/whole", false, all), HasSubstr("\"whole\" is false"));
  Json nothing = Json::parse(state_after(all));
  nothing["items"][0]["cases"] = 0;
  nothing["items"][0]["applicable"] = 0;
  EXPECT_THAT(reason_for(nothing.dump()), HasSubstr("\"cases\" is 0"));
}

TEST(State, HasEachItemOnce) {
  Json twice = Json::parse(state_after(17));
  twice["items"].push_back(twice["items"][0]);
  EXPECT_THAT(reason_for(twice.dump()),
              HasSubstr("items[1]: a second item \"ModelsMatch/ASA5520\""));
  EXPECT_THAT(reason_with("/items/0/item", "ModelsMatch/ASA1"), HasSubstr("no item is called"));
}

TEST(State, GoesOnFromPlacesOfItsScopeOnly) {
  const Position inside = read_state(file_of(state_after(17)), whole).at(models_match).next;
  Position too_long = inside;
  too_long.resize(100, 1);
  for (const Json& wrong : {Json{999'999}, Json(too_long), Json{-1}, Json{0, 0}, Json::array()})
    EXPECT_NE(reason_with("/items/0/next", wrong), "") << wrong;
  Json far = Json::parse(state_after(17));
  far["scope"] = "boundary";
  far["items"][0]["next"] = Json{1, 1, 1, 1, 1};
  EXPECT_THROW(read_state(file_of(far.dump()), boundary), Malformed)
      << "five choices from the usual";
}

TEST(ScopeRun, GoesOnFromNoOtherPlace) {
  Json json = Json::parse(state_after(17));
  json["items"][0]["next"] = {999'999};
  const std::string path = file_of(json.dump());
  const auto run =
      licgate("check --scope whole --gtest_filter=*/ASA5520 --most 10 --jobs 2 --state " + path);
  EXPECT_EQ(run.exit_code, 2);
  EXPECT_THAT(run.err, HasSubstr(models_match));
}

TEST(ScopeRun, GoesOnWhereItStopped) {
  const std::string run =
      "check --scope whole --gtest_filter=*.TiersAddExactly/ASA5520 --json - --most 100 --state " +
      test::scratch("going-on.json");
  const auto cases = [&] {
    std::uint64_t all = 0;
    const Json json = Json::parse(licgate(run).out);
    for (const Json& item : json["items"]) all += item["cases"].get<std::uint64_t>();
    return all;
  };
  const std::uint64_t first = cases(), second = cases();
  EXPECT_LT(first, second);
  for (std::uint64_t last = second, now = cases(); now != last; now = cases()) last = now;
  const Json json = Json::parse(licgate(run).out);
  for (const Json& item : json["items"]) EXPECT_TRUE(item["whole"].get<bool>());
}

/// Two runs with one state would each lose what the other finds.
TEST(ScopeRun, KeepsOtherRunsFromItsState) {
  const std::string path = test::scratch("held.json");
  const std::string run =
      "check --scope whole --gtest_filter=*.ModelsMatch/ASA5520 --state " + path;
  {
    const FileLock held(path);
    const auto second = licgate(run);
    EXPECT_EQ(second.exit_code, 2);
    EXPECT_THAT(second.err, HasSubstr("another run has it"));
  }
  EXPECT_EQ(licgate(run).exit_code, 0);
  EXPECT_FALSE(std::filesystem::exists(path + ".lock"));
}

TEST(ScopeRun, NamesTheStateThatItWentOnFrom) {
  const std::string run =
      "check --scope whole --gtest_filter=*.ModelsMatch/ASA5520 --json - --state " +
      test::scratch("named.json");
  EXPECT_TRUE(Json::parse(licgate(run).out)["licgate"]["inputs"].empty());
  EXPECT_EQ(Json::parse(licgate(run).out)["licgate"]["inputs"].size(), 1u);
}

TEST(ScopeRun, SaysWhatIsWrong) {
  for (const char* wrong : {"circles", "''", "whole --gtest_filter=Nothing", "whole --most 0",
                            "whole --seed 2", "whole --stored x", "whole --system nobody"})
    EXPECT_EQ(licgate(std::string("check --scope ") + wrong).exit_code, 2) << wrong;
  EXPECT_EQ(licgate("check --most 3").exit_code, 2);
  EXPECT_EQ(licgate("check --state " + test::scratch("alone.json")).exit_code, 2);
  EXPECT_THAT(licgate("check --scope whole --gtest_filter=*.ModelsMatch/*").out,
              HasSubstr("holds"));
}

TEST(ScopeRun, JudgesAnySystem) {
  const auto run = licgate(
      "check --scope boundary --gtest_filter=*.EncryptionIsEqual/ASA5520 "
      "--system encryption-unchecked");
  EXPECT_EQ(run.exit_code, 1);
  EXPECT_THAT(run.out, HasSubstr("EncryptionIsEqual on ASA 5520 is violated"));
}

}  // namespace
}  // namespace asa::scope_run
