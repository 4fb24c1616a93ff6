#include "gate/timeline/events.hpp"
#include "gate/timeline/summary.hpp"
#include "tests/gate/timeline/fixture.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace asa::timeline {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

std::string error(const Request& request) {
  const auto report = timeline(request);
  return report ? "no error" : report.error().text;
}

/// The secondary of the pair with other text in it, as a unit of its own.
Input another(const std::string& part, const std::string& by) {
  std::string text = fixture(botnet_pair[1]).text;
  const std::size_t serial = text.find("JMX0000TL02");
  text.replace(serial, 11, "JMX0000TL09");
  const std::size_t at = text.find(part);
  return {"new.txt", text.replace(at, part.size(), by)};
}

Expected<Report> replaced(const std::string& events, const Input& with) {
  Request asked = request(botnet_pair, events);
  asked.others = {with};
  return timeline(asked);
}

std::int32_t contexts_at_the_end(const Report& r, std::size_t unit) {
  return r.trace.last(unit).running[security_contexts].amount;
}

TEST(Buy, AddsAPermanentLicense) {
  const Report report = run(botnet_pair, "buy secondary Security Contexts=10; together 1w");
  EXPECT_EQ(contexts_at_the_end(report, 0), 12);
  EXPECT_EQ(contexts_at_the_end(report, 1), 12);
  EXPECT_THAT(to_text(report, false), HasSubstr("buy secondary Security Contexts=10"));
}

TEST(Buy, KeepsWhatWasBoughtBefore) {
  const Report report =
      run(botnet_pair, "buy primary contexts=5; together 1w; buy primary GTP/GPRS=Enabled");
  EXPECT_EQ(contexts_at_the_end(report, 1), 7);
  EXPECT_EQ(report.trace.last(1).running[gtp_gprs].amount, 1);
}

TEST(Buy, AddsATimeBasedKeyThatEnds) {
  const Report report = run(botnet_pair, "buy primary Security Contexts=5 for 5w; together 10w");
  EXPECT_EQ(report.trace.at(1, 1).running[security_contexts].amount, 9);
  EXPECT_EQ(contexts_at_the_end(report, 1), 4);
  EXPECT_THAT(summary(report.course, report.calendar),
              ElementsAre("On day 0 both units run Security Contexts 9 instead of 4.",
                          "On day 35 both units run Security Contexts 4 instead of 9."));
}

TEST(Buy, RefusesWhatTheUnitCannotHold) {
  EXPECT_THAT(error(request(botnet_pair, "buy primary contexts=50")),
              HasSubstr("the platform limit of Security Contexts is 20"));
  EXPECT_THAT(error(request(botnet_pair, "buy primary Cluster=Enabled")),
              HasSubstr("primary has no Cluster"));
  EXPECT_THAT(error(request(botnet_pair, "buy third contexts=5")), HasSubstr("no unit is"));
  EXPECT_THAT(error(request(botnet_pair, "buy primary contexts")), HasSubstr("FEATURE=VALUE"));
}

TEST(Replace, RunsTheLicenseOfTheOtherUnit) {
  const Report report = replaced("together 1w; replace secondary new.txt; together 1w",
                                 another("Security Contexts                 : 2",
                                         "Security Contexts                 : 8"))
                            .value();
  EXPECT_EQ(report.trace.at(1, 0).running[security_contexts].amount, 4);
  EXPECT_EQ(contexts_at_the_end(report, 0), 10);
  EXPECT_EQ(report.trace.at(2, 1).accounts[0].left, Days{364});
  EXPECT_EQ(exit_code(report), 0);
}

TEST(Replace, ChargesLostDaysAndRestoresContact) {
  const Report report =
      replaced("apart 2w; replace secondary new.txt; together 1w", another("x", "x")).value();
  EXPECT_FALSE(report.trace.group(2).apart);
  EXPECT_EQ(report.trace.at(2, 0).accounts[0].left, Days{350});
}

TEST(Replace, SaysThatTheNewPairIsRefused) {
  const Report report = replaced("replace secondary new.txt; together 1w",
                                 another("VPN-3DES-AES                      : Enabled",
                                         "VPN-3DES-AES                      : Disabled"))
                            .value();
  EXPECT_EQ(exit_code(report), 1);
  EXPECT_THAT(to_text(report, false), HasSubstr("Refused with new.txt as the secondary"));
  const auto json = nlohmann::json::parse(to_json(report));
  EXPECT_EQ(json["replacements"][0]["refusals"][0]["clause"], "FX-ENC-1");
  EXPECT_EQ(json["licgate"]["inputs"].size(), 3U);
}

TEST(Replace, NeedsTheFileAndAnotherUnit) {
  EXPECT_THAT(error(request(botnet_pair, "replace secondary none.txt")),
              HasSubstr("was not given"));
  Input same = fixture(botnet_pair[0]);
  same.name = "new.txt";
  const auto report = replaced("replace secondary new.txt", same);
  ASSERT_FALSE(report);
  EXPECT_THAT(report.error().text, HasSubstr("are the same unit"));
}

TEST(EventsText, NamesTheFilesOfReplacements) {
  EXPECT_THAT(files_in("together 1w; replace secondary a b.txt;replace 1 c.txt"),
              ElementsAre("a b.txt", "c.txt"));
  EXPECT_THAT(files_in("together 1w"), IsEmpty());
}

TEST(EventsText, IsReadFromTheLinesOfAFile) {
  EXPECT_EQ(events_in("# what we plan\ntogether 1w;\n\n  apart 2d\nreload 1; together 3d\n"),
            "together 1w; apart 2d; reload 1; together 3d");
}

}  // namespace
}  // namespace asa::timeline
