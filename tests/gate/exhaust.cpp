#include "gate/exhaust/exhaust.hpp"

#include "gate/exhaust/state.hpp"
#include "gate/files.hpp"
#include "gate/read_json.hpp"
#include "model/catalogue.hpp"
#include "tests/gate/program.hpp"
#include "tests/scratch.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

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

TEST(State, IsReadAsItWasWritten) {
  const std::string path = test::scratch("state.json");
  Standings standings;
  standings["A/B"] = {{5, 4, false}, {1, 0, 2}, {}};
  test::write(path, state_text(Scope::types, standings));
  const Standings read = read_state(path, Scope::types);
  ASSERT_EQ(read.size(), 1u);
  EXPECT_EQ(read.at("A/B").counts.cases, 5u);
  EXPECT_EQ(read.at("A/B").next, (Place{1, 0, 2}));
  EXPECT_THROW(read_state(path, Scope::boundary), Malformed);
}

TEST(Exhaust, GoesOnFromNoOtherPlace) {
  const std::string path = test::scratch("elsewhere.json");
  const std::string item = "ModelsMatch/ASA5520";
  Standings standings;
  standings[item] = {{1, 1, false}, {999'999}, {}};
  test::write(path, state_text(Scope::types, standings));
  const auto run =
      licgate("exhaust types --platform 'ASA 5520' --most 10 --jobs 2 --state " + path);
  EXPECT_EQ(run.exit_code, 2);
  EXPECT_THAT(run.err, HasSubstr(item));
}

TEST(Exhaust, GoesOnWhereItStopped) {
  const std::string run =
      "exhaust types --only TiersAddExactly --platform 'ASA 5520' --json "
      "--most 300 --state " +
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

TEST(Exhaust, SaysWhatIsWrong) {
  EXPECT_EQ(licgate("exhaust circles").exit_code, 2);
  EXPECT_EQ(licgate("exhaust types --only Nothing").exit_code, 2);
  EXPECT_EQ(licgate("exhaust types --platform 'ASA 1'").exit_code, 2);
  EXPECT_EQ(licgate("exhaust types --most 0").exit_code, 2);
  EXPECT_THAT(licgate("exhaust types --only ModelsMatch").out, HasSubstr("holds"));
}

}  // namespace
}  // namespace asa::exhaust_scope
