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
#include <utility>

namespace asa::exhaust_scope {
namespace {

using test::licgate;
using testing::HasSubstr;

Item tier(std::string_view property, std::string_view platform, Feature feature) {
  return {find_property(property), find_platform(platform), feature};
}

/// Runs of so many cases each, until there is nothing left.
std::size_t runs_until_whole(const Item& item, Scope scope, std::uint64_t most,
                             Standing& standing) {
  std::size_t runs = 0;
  for (; !standing.counts.whole && runs < 1'000; ++runs) go_on(item, scope, most, standing);
  return runs;
}

TEST(Squares, HaveEveryAmountOfBothUnits) {
  Standing standing;
  const Item item = tier("TiersAddExactly", "ASA 5540", feature_id<SecurityContexts>);
  go_on(item, Scope::tiers, 1'000'000, standing);
  EXPECT_EQ(standing.counts.cases, 51u * 51u);
  EXPECT_EQ(standing.counts.applicable, 51u * 51u);
  EXPECT_TRUE(standing.counts.whole);
  EXPECT_FALSE(standing.violation);
}

TEST(Squares, OfSymmetricPropertiesAreHalves) {
  Standing standing;
  const Item item = tier("CombinationIsCommutative", "ASA 5540", feature_id<SecurityContexts>);
  go_on(item, Scope::tiers, 1'000'000, standing);
  EXPECT_EQ(standing.counts.cases, 51u * 52u / 2);
  EXPECT_TRUE(standing.counts.whole);
}

TEST(Squares, OfSeveralRunsAreTheSame) {
  for (const char* property : {"TiersAddExactly", "CombinationIsCommutative"}) {
    const Item item = tier(property, "ASA 5540", feature_id<SecurityContexts>);
    Standing at_once, bit_by_bit;
    go_on(item, Scope::tiers, 1'000'000, at_once);
    EXPECT_GT(runs_until_whole(item, Scope::tiers, 200, bit_by_bit), 10u);
    EXPECT_EQ(bit_by_bit.counts.cases, at_once.counts.cases);
    EXPECT_EQ(bit_by_bit.counts.applicable, at_once.counts.applicable);
  }
}

TEST(Scopes, OfSeveralRunsAreTheSame) {
  const Item item{find_property("ModelsMatch"), find_platform("ASA 5520"), {}};
  for (const Scope scope : {Scope::boundary, Scope::types}) {
    Standing at_once, bit_by_bit;
    go_on(item, scope, 1'000'000, at_once);
    EXPECT_GT(runs_until_whole(item, scope, 17, bit_by_bit), 1u);
    EXPECT_EQ(bit_by_bit.counts.cases, at_once.counts.cases);
    EXPECT_EQ(bit_by_bit.counts.applicable, at_once.counts.applicable);
  }
}

TEST(Scopes, NearTheUsualAreSmaller) {
  const Item item{find_property("EncryptionIsEqual"), find_platform("ASA 5520"), {}};
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
  request.scope = Scope::tiers;
  EXPECT_THROW(items_of(request), std::invalid_argument) << "it is about no amounts";
}

TEST(State, IsReadAsItWasWritten) {
  const std::string path = test::scratch("state.json");
  Standings standings;
  standings["A/B"] = {{5, 4, false}, {1, 0, 2}, {}};
  test::write(path, state_text(Scope::types, standings));
  const Standings read = read_state(path, Scope::types);
  ASSERT_EQ(read.size(), 1u);
  EXPECT_EQ(read.at("A/B").counts.cases, 5u);
  EXPECT_EQ(read.at("A/B").next, (Place{1, 0, 2}));
  EXPECT_THROW(read_state(path, Scope::tiers), Malformed);
}

TEST(Exhaust, GoesOnFromNoOtherPlace) {
  const std::string path = test::scratch("elsewhere.json");
  for (const auto& [scope, item] : {std::pair{Scope::types, "ModelsMatch/ASA5520"},
                                    {Scope::tiers, "TiersAddExactly/ASA5520/Security Contexts"}}) {
    Standings standings;
    standings[item] = {{1, 1, false}, {999'999}, {}};
    test::write(path, state_text(scope, standings));
    const auto run = licgate("exhaust " + std::string(name(scope)) +
                             " --platform 'ASA 5520' --most 10 --jobs 2 --state " + path);
    EXPECT_EQ(run.exit_code, 2);
    EXPECT_THAT(run.err, HasSubstr(item));
  }
}

TEST(Exhaust, GoesOnWhereItStopped) {
  const std::string run =
      "exhaust tiers --only TiersAddExactly --platform 'ASA 5520' --json "
      "--most 300000 --state " +
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
  for (const Json& item : json["items"])
    EXPECT_TRUE(item["whole"].get<bool>() || item["feature"] == "Shared AnyConnect Premium Peers");
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
