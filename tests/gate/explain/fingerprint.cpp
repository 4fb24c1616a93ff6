#include "gate/explain/fingerprint.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>
#include <string>
#include <vector>

namespace asa::explain {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::MatchesRegex;

/// The names of the parts that differ.
std::vector<std::string_view> differing(const Fingerprint& a, const Fingerprint& b) {
  std::vector<std::string_view> names;
  for (const FingerprintPart& part : fingerprint_parts)
    if (a.*part.digest != b.*part.digest) names.push_back(part.name);
  return names;
}

const ClauseEntry& encryption = entry("FX-ENC-1"_clause);
const PropertyEntry& equal = *find_property("EncryptionIsEqual");

/// What differs if a copy is changed.
std::vector<std::string_view> changed_by(auto change, auto copy) {
  const Fingerprint before = fingerprint_of(copy);
  change(copy);
  const Fingerprint after = fingerprint_of(copy);
  EXPECT_EQ(whole(before) == whole(after), before == after);
  return differing(before, after);
}

TEST(Fingerprints, OfClausesHaveTheirText) {
  const auto changed = [](auto change) { return changed_by(change, encryption); };
  EXPECT_THAT(changed([](ClauseEntry& c) { c.rule = "It is not."; }), ElementsAre("text"));
  EXPECT_THAT(changed([](ClauseEntry& c) { c.source = "hearsay"; }), ElementsAre("text"));
  EXPECT_THAT(changed([](ClauseEntry& c) { c.trust = Trust::recalled; }), ElementsAre("text"));
  EXPECT_THAT(changed([](ClauseEntry& c) { c.exception_to.reset(); }), ElementsAre("text"));
  EXPECT_THAT(changed([](ClauseEntry&) {}), IsEmpty());
}

TEST(Fingerprints, OfPropertiesHaveTheirTextReadingsAndClauses) {
  const auto changed = [](auto change) {
    return changed_by([&](PropertyEntry& p) { change(p.info); }, equal);
  };
  EXPECT_THAT(changed([](PropertyInfo& p) { p.statement = "They are not."; }), ElementsAre("text"));
  EXPECT_THAT(changed([](PropertyInfo& p) { p.clauses = "FX-ENC-2"_clause; }),
              ElementsAre("clauses"));
  EXPECT_THAT(changed([](PropertyInfo& p) { p.scope.readings = "RD-ENC"_reading; }),
              ElementsAre("readings"));
  EXPECT_THAT(changed([](PropertyInfo& p) { p.at_default = "RD-WHEN"_reading; }),
              ElementsAre("readings"));
}

/// The rule below two texts is the same.
TEST(Fingerprints, HaveTheRule) {
  const Fingerprint one = fingerprint_of(entry("FX-SP-2"_clause));
  const Fingerprint other = fingerprint_of(entry("FX-SP-3"_clause));
  EXPECT_THAT(differing(one, other), ElementsAre("text"));
  EXPECT_NE(fingerprint_of(encryption).rule, fingerprint_of(entry("FX-IPS-4"_clause)).rule);
  EXPECT_NE(fingerprint_of(equal).rule, fingerprint_of(*find_property("DesWithDesMayPair")).rule);
}

TEST(Fingerprints, AreThereForEveryClauseAndPropertyAndDiffer) {
  std::set<std::string> all;
  const auto add = [&all](const Fingerprint& parts, auto clauses) {
    for (const std::string& digest : {whole(parts), parts.text, parts.rule, parts.readings})
      EXPECT_THAT(digest, MatchesRegex("[0-9a-f]{16}"));
    EXPECT_THAT(parts.clauses, clauses);
    EXPECT_TRUE(all.insert(whole(parts)).second);
  };
  for (const ClauseEntry& c : clauses()) add(fingerprint_of(c), IsEmpty());
  for (const PropertyEntry& p : properties()) add(fingerprint_of(p), MatchesRegex("[0-9a-f]{16}"));
}

}  // namespace
}  // namespace asa::explain
