#include "gate/explain/page.hpp"

#include "gate/explain/text.hpp"
#include "gate/terminal/words.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <regex>
#include <string>
#include <vector>

namespace asa::explain {
namespace {

using Json = nlohmann::ordered_json;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::IsSupersetOf;
using testing::Not;

Json page(std::string_view id, const Proofs* proofs = nullptr) {
  return page_of(topic_named(id), proofs);
}

std::vector<std::string> keys_of(const Json& page) {
  std::vector<std::string> keys;
  for (const auto& [key, value] : page.items()) keys.push_back(key);
  return keys;
}

std::vector<std::string> ids_of(const Json& items) {
  std::vector<std::string> ids;
  for (const Json& item : items) ids.push_back(item["id"]);
  return ids;
}

/// The text of a page, with every line number as N and the fingerprint as F.
std::string text_of(std::string_view id) {
  const std::string text =
      std::regex_replace(to_text(page(id), false, 80), std::regex("hpp:[0-9]+"), "hpp:N");
  return std::regex_replace(text, std::regex("(fingerprint +)[0-9a-f]{16}\n"), "$1F\n");
}

TEST(Pages, AreThereForEveryTopic) {
  for (const Topic& topic : all_topics()) {
    const Json made = page_of(topic, nullptr);
    EXPECT_EQ(made["kind"], kind_of(topic));
    EXPECT_EQ(made["id"], id_of(topic));
    EXPECT_FALSE(made["text"].get<std::string>().empty()) << id_of(topic);
    EXPECT_THAT(to_text(made, false, 80), HasSubstr(std::string(id_of(topic)))) << id_of(topic);
  }
}

class Fitting : public testing::TestWithParam<std::size_t> {};
INSTANTIATE_TEST_SUITE_P(Columns, Fitting, testing::Values(60, 80, 100));

/// Only source code and anchors may be wider: they are shown as they are.
TEST_P(Fitting, HasNoLineThatIsWider) {
  for (const Topic& topic : all_topics()) {
    Json made = page_of(topic, nullptr);
    for (const char* as_it_is : {"rule", "also_named_at", "code", "cite"}) made.erase(as_it_is);
    const std::string text = to_text(made, false, GetParam());
    for (const std::string_view line : split(text, '\n'))
      EXPECT_LE(line.size(), GetParam()) << id_of(topic) << ": " << line;
  }
}

TEST(Pages, HaveThisShape) {
  EXPECT_THAT(
      keys_of(page("FX-ENC-1")),
      ElementsAre("kind", "id", "text", "cite", "fingerprint", "source", "trust", "chapter",
                  "stands_at", "smallest_scenario", "near_miss", "exception_to", "exceptions_to_it",
                  "readings", "rule", "also_named_at", "properties", "mutants"));
  EXPECT_THAT(keys_of(page("EncryptionIsEqual")),
              ElementsAre("kind", "id", "text", "cite", "fingerprint", "how", "about", "scope",
                          "a_proof_covers", "platforms", "smallest_example", "smallest_fault",
                          "mutant_caught_there", "near_miss", "clauses", "readings_varied",
                          "readings_at_default", "code", "mutants"));
  EXPECT_THAT(keys_of(page("RD-ENC")),
              ElementsAre("kind", "id", "text", "cite", "default", "alternative", "about",
                          "separating_scenario", "near_miss", "differences", "clauses", "code",
                          "properties_that_vary_it", "properties_at_its_default"));
  EXPECT_THAT(
      keys_of(page("5520")),
      ElementsAre("kind", "id", "text", "editions", "software", "clusters", "takes_time_based_keys",
                  "label", "clauses", "features", "under_earlier_software", "code"));
  EXPECT_THAT(
      keys_of(page("Security Contexts")),
      ElementsAre("kind", "id", "text", "written_as", "also_spelled", "bought", "keys_of_one_unit",
                  "units_combine_it_by", "clauses_whose_rule_names_it", "platforms", "code"));
  EXPECT_THAT(
      keys_of(page("encryption-unchecked")),
      ElementsAre("kind", "id", "text", "cite", "about", "try", "breaks", "code", "properties"));
}

TEST(Clauses, HaveWhatTheCataloguesSayOfThem) {
  const Json clause = page("FX-ENC-1");
  EXPECT_EQ(clause["trust"], "two sources");
  EXPECT_THAT(ids_of(clause["exception_to"]), ElementsAre("FO-01"));
  EXPECT_THAT(ids_of(clause["readings"]), IsSupersetOf({"RD-ENC", "RD-NPE"}));
  EXPECT_THAT(ids_of(clause["properties"]),
              IsSupersetOf({"EncryptionIsEqual", "DesWithDesMayPair"}));
  EXPECT_THAT(ids_of(clause["mutants"]), Contains("encryption-unchecked"));
  EXPECT_THAT(ids_of(page("FO-01")["exceptions_to_it"]), Contains("FX-ENC-1"));
  EXPECT_THAT(page("FX-MODE")["no_property"].get<std::string>(), HasSubstr("configuration"));
}

TEST(Properties, SayWhatIsProvedIfItIsKnown) {
  const auto first = [](const Proofs* proofs) { return page("FX-ENC-2", proofs)["properties"][0]; };
  EXPECT_FALSE(first(nullptr).contains("proof"));
  const Proofs none{}, one{{"EncryptionIsEqual", {"every pair", 22}}};
  EXPECT_EQ(first(&one)["proof"], "of every pair, on 22 platforms");
  EXPECT_THAT(first(&none)["proof"].get<std::string>(), HasSubstr("none"));
  EXPECT_EQ(page("EncryptionIsEqual", &one)["proof"], "of every pair, on 22 platforms");
}

TEST(Platforms, AreNamedByClausesInWordsAndByRules) {
  const auto naming = [](std::string_view id) { return ids_of(page(id)["clauses"]); };
  EXPECT_THAT(naming("5505"), IsSupersetOf({"FX-SP-1", "UPG-03"}));
  EXPECT_THAT(naming("5525-X"), Contains("CX-4")) << "5515-X to 5555-X";
  EXPECT_THAT(naming("ASA 5585-X SSP-10"), IsSupersetOf({"CX-3", "CX-5", "CX-6"}));
  EXPECT_THAT(naming("ISA 3000"), ElementsAre("FX-SP-6"));
  EXPECT_THAT(naming("5520"), IsEmpty());
}

TEST(Features, AreNamedByRules) {
  const auto naming = [](std::string_view id) {
    return ids_of(page(id)["clauses_whose_rule_names_it"]);
  };
  EXPECT_THAT(naming("Encryption-3DES-AES"), IsSupersetOf({"FX-ENC-1", "CX-2", "UPG-03"}));
  EXPECT_THAT(naming("Failover"), ElementsAre("FX-SP-5"));
  EXPECT_THAT(naming("Cluster"), Contains("CX-1"));
  EXPECT_THAT(naming("GTP/GPRS"), IsEmpty());
}

/// The item of a list with this id.
Json item_of(const Json& items, std::string_view id) {
  return *std::ranges::find_if(items, [&](const Json& item) { return item["id"] == id; });
}

TEST(Platforms, HaveFiguresWithTheirTrust) {
  const Json contexts = item_of(page("5520")["features"], "Security Contexts");
  EXPECT_EQ(contexts["text"], "2 to 20 (excerpt: Cisco ASA Configuration, 2009, chapter 22)");
  EXPECT_EQ(contexts["base"]["maximum"]["value"], 20);
  EXPECT_FALSE(contexts.contains("security_plus"));
  EXPECT_THAT(item_of(page("5510")["features"], "Failover")["text"].get<std::string>(),
              HasSubstr("Security Plus: Active/Active"));
}

TEST(Text, OfAClause) {
  EXPECT_EQ(text_of("FX-SP-5"), R"(FX-SP-5 (clause)
  A unit that prints "Failover : Disabled" of its own takes no part in failover.

  cite               model/README.md#FX-SP-5
  fingerprint        F
  source             output of a device, in a public log
  trust              device output
  chapter            Who may form a failover pair: page 1-30, failover
                     requirements and exceptions.
  stands at          model/failover.hpp:N
  smallest scenario  pair of ASA 5505, secondary: Failover Disabled
  near miss          secondary: Failover Active/Standby instead of Disabled

Exception to
  FO-01  The units of a failover pair may hold different licenses.

Rule
  model/failover.hpp:N
    template <ValueDomain D>
    constexpr typename D::truth failover_disabled(const Unit<D>& unit) {
      return unit.license[failover_mode].none();
    }

Also named at
  model/failover.hpp:N
    refused.refuse("FX-SP-5"_clause, u, failover_disabled(unit));

Properties
  DisabledFailoverIsRefused (situations)
      A unit whose own license says that failover is disabled is in no pair that
      forms; the clause names it, and no unit whose license includes failover.

Mutants
  disabled-failover-unchecked (situations)
      A unit that prints failover as disabled may pair.
  failover-of-either-unit-suffices (situations)
      Failover in the license of one unit counts for its mate.
)");
}

TEST(Text, OfAMutant) {
  EXPECT_EQ(text_of("des-refused"), R"(des-refused (mutant)
  Both units need 3DES/AES: DES with DES is refused.

  cite   properties/mutants/README.md#des-refused
  about  situations
  try    licgate check --system des-refused

Breaks
  FX-ENC-1  The encryption license is the same on both units.

Code
  properties/mutants/failover/encryption.hpp:N
    struct DesRefused : AltersPairs<DesRefused, "FX-ENC-1"_clause> {
      static constexpr MutantInfo info{"des-refused", "FX-ENC-1"_clause,
                                       "Both units need 3DES/AES: DES with DES is refused."};
      template <ValueDomain D>
      static constexpr auto refused(const Situation<D>&, const Unit<D>& a, const Unit<D>& b,
                                    const auto& right) {
        return right || !a.strong_encryption() || !b.strong_encryption();
      }
    };

Properties
  EncryptionIsEqual
      In every pair that forms, Encryption-3DES-AES is in the same state on both
      units.
  UnequalEncryptionIsRefused
      FX-ENC-1 refuses every pair in which only one unit has 3DES/AES, even if
      other clauses refuse it.
  DesWithDesMayPair
      Two units with the same encryption license are not refused for it, and
      both having only DES is as good as both having 3DES/AES.
  KindOfEncryptionKeyPerReading
      3DES/AES from a permanent key with 3DES/AES from a time-based key, and a
      No Payload Encryption unit with a normal one, are refused as the reading
      says.
  EncryptionIsNeverMerged
      No unit runs 3DES/AES because its mate has it.
  EachCauseRefusesAlone
      Removing the cause of one refusal of a pair of one model and software
      removes that refusal and no other.
  AlikeUnitsPair
      Two units alike in everything, with valid permanent keys, failover in
      their licenses, and Security Plus where Base is excluded, form a pair in
      every reading.
)");
}

}  // namespace
}  // namespace asa::explain
