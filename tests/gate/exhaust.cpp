#include "gate/exhaust/exhaust.hpp"

#include "gate/exhaust/state.hpp"
#include "gate/files.hpp"
#include "gate/read_json.hpp"
#include "model/catalogue.hpp"
#include "tests/gate/program.hpp"
#include "tests/scratch.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <string>

namespace asa::exhaust_scope {
namespace {

using test::licgate;
using testing::HasSubstr;

/// Runs of so many cases each, until there is nothing left.
std::size_t runs_until_whole(const Item& item, Scope scope, std::uint64_t most,
                             Standing& standing) {
  std::size_t runs = 0;
  for (; !standing.counts.whole && runs < 1'000; ++runs) go_on(item, scope, most, standing);
  return runs;
}

TEST(Scopes, OfSeveralRunsAreTheSame) {
  const Item item{find_property("ModelsMatch"), find_platform("ASA 5520")};
  for (const Scope scope : {Scope::boundary, Scope::types}) {
    Standing at_once, bit_by_bit;
    go_on(item, scope, 1'000'000, at_once);
    EXPECT_GT(runs_until_whole(item, scope, 17, bit_by_bit), 1u);
    EXPECT_EQ(bit_by_bit.counts.cases, at_once.counts.cases);
    EXPECT_EQ(bit_by_bit.counts.applicable, at_once.counts.applicable);
  }
}

TEST(Scopes, NearTheUsualAreSmaller) {
  const Item item{find_property("EncryptionIsEqual"), find_platform("ASA 5520")};
  Standing near, whole;
  go_on(item, Scope::boundary, 1'000'000, near);
  go_on(item, Scope::types, 1'000'000, whole);
  EXPECT_LT(near.counts.cases * 4, whole.counts.cases);
}

TEST(Items, AreThoseThatWereAskedFor) {
  Request request;
  request.scope = Scope::types;
  request.property = "EncryptionIsEqual";
  request.platform = "ASA 5520";
  EXPECT_EQ(items_of(request).size(), 1u);
  request.platform = {};
  EXPECT_EQ(items_of(request).size(), catalogue().size() + 1);
}

constexpr const char* models_match = "ModelsMatch/ASA5520";

/// The state of an item after so many cases.
std::string state_after(std::uint64_t most) {
  Standings standings;
  go_on({find_property("ModelsMatch"), find_platform("ASA 5520")}, Scope::types, most,
        standings[models_match]);
  return state_text(Scope::types, standings);
}

std::string file_of(const std::string& text) {
  const std::string path = test::scratch("state.json");
  test::write(path, text);
  return path;
}

/// Why a text is no state, or why it is none with a value replaced.
std::string reason_for(const std::string& text) {
  try {
    read_state(file_of(text), Scope::types);
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
  const Standings read = read_state(file_of(state_after(17)), Scope::types);
  ASSERT_EQ(read.size(), 1u);
  EXPECT_EQ(read.at(models_match).counts.cases, 17u);
  EXPECT_FALSE(read.at(models_match).next.empty());
  EXPECT_EQ(state_text(Scope::types, read), state_after(17));
  EXPECT_THROW(read_state(file_of(state_after(17)), Scope::boundary), Malformed);
  EXPECT_TRUE(
      read_state(file_of(state_after(1'000'000)), Scope::types).at(models_match).counts.whole);
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
  const Place inside = read_state(file_of(state_after(17)), Scope::types).at(models_match).next;
  Place too_long = inside;
  too_long.resize(100, 1);
  for (const Json& wrong : {Json{999'999}, Json(too_long), Json{-1}, Json{0, 0}, Json::array()})
    EXPECT_NE(reason_with("/items/0/next", wrong), "") << wrong;
  Json far = Json::parse(state_after(17));
  far["scope"] = "boundary";
  far["items"][0]["next"] = Json{1, 1, 1, 1, 1};
  EXPECT_THROW(read_state(file_of(far.dump()), Scope::boundary), Malformed)
      << "five choices from the usual";
}

TEST(Exhaust, GoesOnFromNoOtherPlace) {
  Json json = Json::parse(state_after(17));
  json["items"][0]["next"] = {999'999};
  const std::string path = file_of(json.dump());
  const auto run =
      licgate("exhaust types --platform 'ASA 5520' --most 10 --jobs 2 --state " + path);
  EXPECT_EQ(run.exit_code, 2);
  EXPECT_THAT(run.err, HasSubstr(models_match));
}

TEST(Exhaust, GoesOnWhereItStopped) {
  const std::string run =
      "exhaust types --only TiersAddExactly --platform 'ASA 5520' --json "
      "--most 100 --state " +
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
TEST(Exhaust, KeepsOtherRunsFromItsState) {
  const std::string path = test::scratch("held.json");
  const std::string run = "exhaust types --only ModelsMatch --platform 'ASA 5520' --state " + path;
  {
    const FileLock held(path);
    const auto second = licgate(run);
    EXPECT_EQ(second.exit_code, 2);
    EXPECT_THAT(second.err, HasSubstr("another run has it"));
  }
  EXPECT_EQ(licgate(run).exit_code, 0);
  EXPECT_FALSE(std::filesystem::exists(path + ".lock"));
}

TEST(Exhaust, NamesTheStateThatItWentOnFrom) {
  const std::string run = "exhaust types --only ModelsMatch --platform 'ASA 5520' --json --state " +
                          test::scratch("named.json");
  EXPECT_TRUE(Json::parse(licgate(run).out)["licgate"]["inputs"].empty());
  EXPECT_EQ(Json::parse(licgate(run).out)["licgate"]["inputs"].size(), 1u);
}

TEST(Exhaust, SaysWhatIsWrong) {
  EXPECT_EQ(licgate("exhaust circles").exit_code, 2);
  EXPECT_EQ(licgate("exhaust types --only Nothing").exit_code, 2);
  EXPECT_EQ(licgate("exhaust types --platform 'ASA 1'").exit_code, 2);
  EXPECT_EQ(licgate("exhaust types --most 0").exit_code, 2);
  EXPECT_THAT(licgate("exhaust types --only ModelsMatch").out, HasSubstr("holds"));
}

}  // namespace
}  // namespace asa::exhaust_scope
