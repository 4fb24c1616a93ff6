#include "gate/mutants/report.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

/// Which property kills which mutant, and how soon.
namespace asa {
namespace {

using nlohmann::json;

const MutantRecord& record_of(std::string_view name) {
  static std::map<std::string_view, MutantRecord> known;
  const auto place = known.find(name);
  if (place != known.end()) return place->second;
  return known.emplace(name, asa::record_of(*find_mutant(name), 2)).first->second;
}

/// What the property does to the mutant; null if nothing.
const Kill* kill_by(const MutantRecord& record, std::string_view property) {
  const auto kill = std::find_if(record.kills.begin(), record.kills.end(),
                                 [&](const Kill& k) { return k.property->info.id == property; });
  return kill == record.kills.end() ? nullptr : &*kill;
}

/// Faults that are easily found, that one amount on one platform shows, and in time.
class EachKilled : public testing::TestWithParam<const char*> {};
INSTANTIATE_TEST_SUITE_P(Mutants, EachKilled,
                         testing::Values("encryption-unchecked", "one-too-many-uncut-on-5540",
                                         "pooled-beyond-the-grace"),
                         [](const auto& tested) {
                           std::string plain(tested.param);
                           std::replace(plain.begin(), plain.end(), '-', '_');
                           return plain;
                         });

TEST_P(EachKilled, HasKillsThatCountUp) {
  const MutantRecord& record = record_of(GetParam());
  EXPECT_EQ(record.state, MutantState::killed);
  ASSERT_FALSE(record.kills.empty());
  for (const Kill& kill : record.kills) {
    SCOPED_TRACE(kill.property->info.id);
    EXPECT_TRUE(applies(*kill.property, *record.mutant));
    EXPECT_GT(kill.exhaustive_case, 0u);
    EXPECT_EQ(kill.random_cases.size() + kill.missed, 2u);
    for (const std::uint64_t cases : kill.random_cases)
      EXPECT_TRUE(1 <= cases && cases <= max_random_cases) << cases;
    if (kill.random_cases.empty()) continue;
    EXPECT_LE(kill.mean_cases(), static_cast<double>(kill.worst_cases()));
  }
}

TEST_P(EachKilled, IsKilledByAPropertyThatCitesTheClause) {
  const MutantRecord& record = record_of(GetParam());
  EXPECT_TRUE(std::any_of(record.kills.begin(), record.kills.end(), [&](const Kill& kill) {
    const auto cited = kill.property->info.clauses.all();
    return std::find(cited.begin(), cited.end(), record.mutant->breaks) != cited.end();
  }));
}

TEST_P(EachKilled, IsKilledByEachSeedAtItsOwnCase) {
  const MutantRecord& record = record_of(GetParam());
  for (const Kill& kill : record.kills) {
    std::vector<std::uint64_t> found;
    for (const std::uint64_t seed : {1u, 2u})
      if (const auto cases = random_kill(*kill.property, *record.mutant->system, seed))
        found.push_back(*cases);
    EXPECT_EQ(found, kill.random_cases) << kill.property->info.id;
  }
}

TEST(Kills, OfAnEasyMutantComeSoon) {
  const Kill* const kill = kill_by(record_of("encryption-unchecked"), "EncryptionIsEqual");
  ASSERT_NE(kill, nullptr);
  EXPECT_LT(kill->exhaustive_case, 100u);
  EXPECT_LT(kill->worst_cases(), 1'000u);
  EXPECT_EQ(kill->missed, 0u);
}

TEST(Kills, OfAFaultInOneSumAreFew) {
  const MutantRecord& record = record_of("one-too-many-uncut-on-5540");
  EXPECT_NE(kill_by(record, "TiersAddExactly"), nullptr);
  EXPECT_EQ(kill_by(record, "EncryptionIsEqual"), nullptr);
}

/// Properties of situations have nothing to say of what is wrong with time.
TEST(Kills, OfATimeMutantAreByPropertiesOfHistories) {
  for (const Kill& kill : record_of("pooled-beyond-the-grace").kills)
    EXPECT_TRUE(kill.property->info.scope.of_histories()) << kill.property->info.id;
}

std::set<std::string> keys_of(const json& object) {
  std::set<std::string> keys;
  for (const auto& [key, value] : object.items()) keys.insert(key);
  return keys;
}

TEST(MutantsJson, HasTheShapeThatItsHeaderSays) {
  const std::vector<MutantRecord> records{record_of("encryption-unchecked")};
  const json report = json::parse(mutants_as_json(records, 2));
  EXPECT_EQ(keys_of(report), (std::set<std::string>{"licgate", "mutants", "idle_properties",
                                                    "unguarded_clauses", "seeds"}));
  const json& mutant = report["mutants"][0];
  EXPECT_EQ(keys_of(mutant), (std::set<std::string>{"id", "clause", "state", "fault", "kills"}));
  EXPECT_EQ(mutant["id"], "encryption-unchecked");
  EXPECT_EQ(mutant["clause"], "FX-ENC-1");
  EXPECT_EQ(mutant["state"], "killed");
  EXPECT_EQ(keys_of(mutant["kills"][0]),
            (std::set<std::string>{"property", "mean_cases", "worst_cases", "missed_seeds",
                                   "exhaustive_case"}));
}

/// One mutant leaves most properties idle and most clauses unguarded, and says so.
TEST(MutantsJson, NamesWhatKillsNothingAndWhatIsNotGuarded) {
  const std::vector<MutantRecord> records{record_of("encryption-unchecked")};
  const json report = json::parse(mutants_as_json(records, 2));
  const auto& idle = report["idle_properties"];
  EXPECT_EQ(std::count(idle.begin(), idle.end(), "EncryptionIsEqual"), 0);
  EXPECT_EQ(idle.size() + records[0].kills.size(), properties().size());
  const auto& unguarded = report["unguarded_clauses"];
  EXPECT_EQ(std::count(unguarded.begin(), unguarded.end(), "FX-ENC-1"), 0);
  EXPECT_EQ(std::count(unguarded.begin(), unguarded.end(), "CMB-02"), 1);
  EXPECT_FALSE(all_killed(records));
}

TEST(MutantsJson, OfAKillThatNoSeedFindsHasNoMean) {
  MutantRecord record = record_of("encryption-unchecked");
  record.kills = {Kill{find_property("EncryptionIsEqual"), 3, {}, 2}};
  const json report = json::parse(mutants_as_json(std::vector{record}, 2));
  const json& kill = report["mutants"][0]["kills"][0];
  EXPECT_TRUE(kill["mean_cases"].is_null());
  EXPECT_TRUE(kill["worst_cases"].is_null());
  EXPECT_EQ(kill["missed_seeds"], 2);
  EXPECT_THAT(mutants_as_text(std::vector{record}, 2), testing::HasSubstr("missed by 2"));
}

}  // namespace
}  // namespace asa
