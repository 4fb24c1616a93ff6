#include "gate/prove/prove.hpp"

#include "gate/prove/rules.hpp"
#include "gate/scenario/read_json.hpp"
#include "gate/terminal/digest.hpp"
#include "model/catalogue.hpp"
#include "properties/catalogue.hpp"
#include "properties/reference.hpp"
#include "tests/gate/program.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace asa::prove {
namespace {

using asa::test::licgate;
using testing::AllOf;
using testing::HasSubstr;

Report report_of(std::string property, std::string platform, std::int32_t events = 0) {
  return report({std::move(property), std::move(platform), events, 1});
}

std::string last_line(const std::string& text) {
  const std::string lines = text.substr(0, text.size() - 1);
  return lines.substr(lines.rfind('\n') + 1);
}

TEST(ProveCommand, AnswersInJson) {
  const auto run = licgate("prove --only EncryptionIsEqual --platform 'ASA 5540' --json");
  EXPECT_EQ(run.exit_code, 0) << run.err;
  const Json json = Json::parse(run.out);
  EXPECT_EQ(json.size(), 5u);
  EXPECT_EQ(json["licgate"]["schema"], proofs_schema);
  EXPECT_GE(json["seconds"].get<double>(), 0);
  EXPECT_EQ(json["readings"], Json::array()) << "only a whole run compares them";
  EXPECT_EQ(json["rules"], Json::array());
  ASSERT_EQ(json["results"].size(), 1u);
  const Json& result = json["results"][0];
  EXPECT_EQ(result.size(), 6u);
  EXPECT_EQ(result["property"], "EncryptionIsEqual");
  EXPECT_EQ(result["platform"], "ASA 5540");
  EXPECT_EQ(result["state"], "proved");
  EXPECT_EQ(result["of"], "every pair");
  EXPECT_EQ(result["sources"], proof_digest("EncryptionIsEqual"));
  EXPECT_GE(result["seconds"].get<double>(), 0);
}

/// A report of a proof, and of a claim about the rules that is refuted.
TEST(ProveCommand, FailsForAClaimAboutTheRules) {
  Report report;
  EXPECT_TRUE(nothing_failed(report));
  EXPECT_EQ(exit_code(report), 1) << "nothing is proved";
  report.proofs.push_back({.property = &properties()[0], .state = State::proved});
  EXPECT_EQ(exit_code(report), 0);
  report.rules.push_back({.claim = needed,
                          .of = "FX-ENC-1",
                          .state = State::refuted,
                          .reason = "no situation is refused by it alone"});
  EXPECT_FALSE(nothing_failed(report));
  EXPECT_EQ(exit_code(report), 1);
  EXPECT_THAT(to_text(report), AllOf(HasSubstr("FX-ENC-1 (refusing clauses are needed): refuted, "
                                               "no situation is refused by it alone"),
                                     HasSubstr("0 of 1 refusing clauses are needed")));
}

TEST(ProveCommand, PrintsATableAndACount) {
  const auto run = licgate("prove --only EncryptionIsEqual --platform 'ASA 5540'");
  EXPECT_EQ(run.exit_code, 0) << run.err;
  EXPECT_THAT(run.out, AllOf(HasSubstr("EncryptionIsEqual"), HasSubstr(" 1 of  1 "),
                             HasSubstr("every pair"), HasSubstr("fit machine integers")));
  EXPECT_THAT(last_line(run.out),
              HasSubstr("properties: 1, with their platforms 1: 1 proved, 0 refuted, 0 vacuous, "
                        "0 unknown; "));
}

TEST(ProveCommand, SaysWhatWasMeant) {
  const auto property = licgate("prove --only EncryptionIsEqul");
  EXPECT_EQ(property.exit_code, 2);
  EXPECT_THAT(property.err, HasSubstr("--only: \"EncryptionIsEqul\" does not exist; did you mean "
                                      "EncryptionIsEqual?"));
  const auto platform = licgate("prove --platform 'ASA 5521'");
  EXPECT_EQ(platform.exit_code, 2);
  EXPECT_THAT(platform.err,
              HasSubstr("--platform: \"ASA 5521\" does not exist; did you mean ASA 5520?"));
}

TEST(ProveCommand, ProvesOfAnyPlatform) {
  const auto run = licgate("prove --only EncryptionIsEqual --platform any --json");
  EXPECT_EQ(run.exit_code, 0) << run.err;
  const Json json = Json::parse(run.out);
  ASSERT_EQ(json["results"].size(), 1u);
  EXPECT_EQ(json["results"][0]["platform"], "any");
}

TEST(ProveCommand, ProvesOfEveryPlatformThatAPropertyConcerns) {
  const auto run = licgate("prove --only EncryptionIsEqual --json --jobs 2");
  EXPECT_EQ(run.exit_code, 0) << run.err;
  EXPECT_EQ(Json::parse(run.out)["results"].size(), catalogue().size() + 1);
}

TEST(ProveCommand, TakesHistoriesOfSoManyEvents) {
  const std::string one = "prove --only TimeIsConserved --platform 'ASA 5540' --json --events ";
  for (const std::string events : {"1", "2"}) {
    const auto run = licgate(one + events);
    EXPECT_EQ(run.exit_code, 0) << run.err;
    EXPECT_THAT(Json::parse(run.out)["results"][0]["of"].get<std::string>(),
                HasSubstr("up to " + events + " event"));
  }
}

TEST(ProveCommand, SaysWhatIsWrongAndHowToMendIt) {
  struct Wrong {
    std::string arguments, what, mended;
  };
  for (const Wrong& wrong :
       {Wrong{"--only Nothing", "\"Nothing\"", "licgate list"},
        {"--platform 'ASA 1'", "\"ASA 1\"", "ASA 5540"},
        {"--only BaseNeverFailsOver --platform 'ASA 5540'",
         "BaseNeverFailsOver does not concern the ASA 5540", "without --platform"},
        {"--events 0", "--events", "1 to 6"},
        {"--events many", "--events", "--help"},
        {"--jobs 0", "--jobs", "--help"}}) {
    const auto run = licgate("prove " + wrong.arguments);
    EXPECT_EQ(run.exit_code, 2) << wrong.arguments;
    EXPECT_EQ(run.out, "") << wrong.arguments;
    EXPECT_THAT(run.err, AllOf(HasSubstr(wrong.what), HasSubstr(wrong.mended)));
  }
}

TEST(Report, ThrowsWhatIsWrong) {
  EXPECT_THROW(report_of("Nothing", {}), std::invalid_argument);
  EXPECT_THROW(report_of({}, "ASA 1"), std::invalid_argument);
  EXPECT_THROW(report_of("BaseNeverFailsOver", "ASA 5540"), std::invalid_argument);
}

TEST(Report, TakesMoreStructuresOfMoreEvents) {
  const auto structures = [](std::int32_t events) {
    return report_of("TimeIsConserved", "ASA 5540", events).proofs.at(0).structures;
  };
  EXPECT_LT(structures(1), structures(2));
  EXPECT_EQ(structures(2), structures(0)) << "so many has the scope of the property";
}

/// A report with one proof that failed so.
Report failed(State state, std::string reason = {}) {
  Report report;
  report.proofs.push_back({.property = find_property("EncryptionIsEqual"),
                           .platform = find_platform("ASA 5540"),
                           .state = state,
                           .reason = std::move(reason)});
  return report;
}

TEST(Report, IsAFailureUnlessAllIsProved) {
  EXPECT_EQ(exit_code(failed(State::proved)), 0);
  for (const State state : {State::refuted, State::vacuous, State::unknown})
    EXPECT_EQ(exit_code(failed(state)), 1);
}

TEST(Report, SaysWhyAProofFailed) {
  const std::string text = to_text(failed(State::unknown, "canceled"));
  EXPECT_THAT(text, HasSubstr("EncryptionIsEqual on ASA 5540: unknown: canceled, after 0.0 s\n"));
  EXPECT_THAT(last_line(text), HasSubstr("0 proved, 0 refuted, 0 vacuous, 1 unknown"));
  EXPECT_THAT(to_text(failed(State::vacuous)), HasSubstr("on ASA 5540: vacuous, after 0.0 s\n"));
  EXPECT_EQ(Json::parse(to_json(failed(State::unknown, "canceled")))["results"][0]["reason"],
            "canceled");
}

/// Proofs of somebody else's system are never those of the reference.
TEST(Report, NamesTheSourcesOfTheReferenceOnly) {
  Report report = failed(State::proved);
  EXPECT_TRUE(Json::parse(to_json(report))["results"][0].contains("sources"));
  static const SystemAdapter<Reference> another;
  report.program = &another;
  EXPECT_FALSE(Json::parse(to_json(report))["results"][0].contains("sources"));
}

TEST(Report, ShowsACounterexampleToBeStored) {
  Report report = failed(State::refuted);
  Situation<Scalar> s;
  s.units.resize(2);
  for (Unit<>& unit : s.units) unit = usual_unit(*report.proofs[0].platform);
  s.units[1].license[encryption_3des_aes] = 0;
  report.proofs[0].violation = Violation{s, 0, {}};
  EXPECT_THAT(to_text(report),
              AllOf(HasSubstr("EncryptionIsEqual"), HasSubstr("ASA 5540"),
                    HasSubstr("the smallest one, by the solver"), HasSubstr("1 refuted")));
  const Json stored = Json::parse(to_json(report))["results"][0]["counterexample"];
  EXPECT_EQ(stored["property"], "EncryptionIsEqual");
}

TEST(Report, SaysWhatAPropertyIsProvedOf) {
  const auto of = [](const char* property, std::int32_t events, bool any_size) {
    Report report;
    report.request.events = events;
    report.proofs.push_back({.property = find_property(property), .any_size = any_size});
    return Json::parse(to_json(report))["results"][0]["of"].get<std::string>();
  };
  EXPECT_EQ(of("EncryptionIsEqual", 0, false), "every pair");
  EXPECT_EQ(of("CombinationIsAssociative", 0, false), "every cluster of 2 to 16 units");
  EXPECT_EQ(of("TimeIsConserved", 1, false),
            "every history of a pair: up to 1 event of up to 400 days, keys of one feature of "
            "each kind");
  EXPECT_EQ(of("DocumentedOrderNeverInterrupts", 0, false),
            "every history of a pair: up to 1 event of up to 400 days, no time-based keys");
  EXPECT_EQ(of("MasterLicenseReachesEverySlave", 0, true),
            "every cluster of 2 to 16 units, and by induction of any number");
}

}  // namespace
}  // namespace asa::prove
