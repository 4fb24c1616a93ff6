#include "gate/proofs.hpp"

#include "gate/digest.hpp"
#include "gate/situation_json.hpp"
#include "gate/trial.hpp"
#include "tests/gate/program.hpp"
#include "tests/scratch.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

/// What is proved, as another run wrote it down.
namespace asa {
namespace {

using testing::HasSubstr;

constexpr std::string_view property = "EncryptionIsEqual";

std::size_t trials_of(std::string_view id) {
  const auto all = all_trials();
  return static_cast<std::size_t>(std::ranges::count_if(
      all, [id](const Trial& trial) { return trial.property->info.id == id; }));
}

/// Proofs of a property on so many platforms, and one more result in another state.
Json written(std::size_t platforms, std::string_view last = "proved") {
  Json json = {{"seconds", 1.5}, {"program", source_digest()}, {"results", Json::array()}};
  for (std::size_t i = 0; i < platforms; ++i)
    json["results"].push_back({{"property", property}, {"state", "proved"}, {"of", "every pair"}});
  json["results"].back()["state"] = last;
  return json;
}

std::string file_with(const std::string& text) {
  const std::string path = test::scratch("proofs.json");
  test::write(path, text);
  return path;
}

std::string reason_for(const std::string& text) {
  try {
    read_proofs(file_with(text));
  } catch (const Malformed& reason) {
    return reason.what();
  }
  return {};
}

TEST(Proofs, AreNoneWithoutAFile) { EXPECT_TRUE(read_proofs("").empty()); }

TEST(Proofs, AreOfPropertiesProvedOnEveryPlatform) {
  const std::size_t all = trials_of(property);
  const Proofs proofs = read_proofs(file_with(written(all).dump()));
  ASSERT_EQ(proofs.size(), 1u);
  EXPECT_EQ(proofs.at(property).platforms, all);
  EXPECT_EQ(standing_by_proof(proofs, *find_property(property)),
            "proved of every pair, on " + std::to_string(all) + " platforms");
}

TEST(Proofs, AreNotOfPropertiesProvedOnSomePlatformsOnly) {
  const std::size_t all = trials_of(property);
  EXPECT_TRUE(read_proofs(file_with(written(all - 1).dump())).empty());
  EXPECT_TRUE(read_proofs(file_with(written(all, "refuted").dump())).empty());
  EXPECT_EQ(standing_by_proof({}, *find_property(property)), "");
}

TEST(Proofs, OfAnotherBuildAreNotTaken) {
  Json json = written(1);
  json["program"] = "0123456789abcdef";
  EXPECT_THAT(reason_for(json.dump()), HasSubstr("proofs of another build"));
}

TEST(Proofs, ThatAreNoneSayWhy) {
  EXPECT_THAT(reason_for("proved"), HasSubstr("parse error"));
  EXPECT_THAT(reason_for("{}"), HasSubstr("program"));
  Json json = written(1);
  json["results"][0]["property"] = "NoSuchLaw";
  EXPECT_THAT(reason_for(json.dump()), HasSubstr("no property is called \"NoSuchLaw\""));
}

TEST(Proofs, AreNotOfAFaultySystem) {
  const auto run = test::licgate("check --system encryption-unchecked --proofs proofs.json");
  EXPECT_EQ(run.exit_code, 2);
  EXPECT_THAT(run.err, HasSubstr("the proofs are of the reference"));
}

/// The row of the property in the final table of a check.
std::string row_of(const std::string& options) {
  const auto run = test::licgate("check --gtest_filter='*EncryptionIsEqual/*' " + options);
  EXPECT_EQ(run.exit_code, 0) << run.err;
  const std::size_t from = run.out.find("\nEncryptionIsEqual") + 1;
  return run.out.substr(from, run.out.find('\n', from) - from);
}

TEST(Standing, IsTheScopeThatWasTriedToItsEnd) {
  EXPECT_THAT(row_of("--budget 25"), HasSubstr("exhausted  pairs of unit types"));
}

TEST(Standing, IsSampledWhereTheScopeWasCut) {
  EXPECT_THAT(row_of("--budget 0.02"), HasSubstr("sampled"));
}

TEST(Standing, IsProvedWhereProofsSaySo) {
  const auto proved = test::licgate("prove --only EncryptionIsEqual --json");
  if (proved.exit_code == 2) GTEST_SKIP() << proved.err;
  const std::string path = file_with(proved.out);
  EXPECT_THAT(row_of("--proofs " + path), HasSubstr("proved     every pair"));
  EXPECT_THAT(test::licgate("list --proofs " + path).out,
              HasSubstr("proved of every pair, on 21 platforms"));
}

TEST(Readme, ShowsProofsAsTheyAreMade) {
  const std::string readme = test::contents(LICGATE_README);
  for (const std::string id :
       {"EncryptionIsEqual", "MasterLicenseReachesEverySlave", "PrimaryRunsDownFirst"}) {
    const auto proved = test::licgate("prove --only " + id);
    if (proved.exit_code == 2) GTEST_SKIP() << proved.err;
    const std::size_t from = proved.out.find(id);
    EXPECT_THAT(readme, HasSubstr(proved.out.substr(from, proved.out.find('\n', from) - from)));
  }
}

}  // namespace
}  // namespace asa
